package org.zhiyuan.runtime.internal.fence;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Takes what is printed apart into lines, of bounded length and number, and tells them on a thread of its own: who prints never waits for
 * the log or holds its locks, and what the log itself should print while it is told does not come round again.
 */
final class PrintedLines extends OutputStream {

    /** Lines told a second; what is more is counted and dropped. */
    static final int MOST = 2000;

    static final int LONGEST = 2000;

    /** Characters told a minute: a flood must not push what others logged out of the rotated files. */
    static final int BUDGET = 1 << 20;

    private static final long SECOND = 1000;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(MOST);
    private final AtomicLong dropped = new AtomicLong();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Consumer<String> log;
    private final Thread teller;
    private long since = System.nanoTime();
    private int left = BUDGET;

    PrintedLines(String name, Consumer<String> log) {
        this.log = log;
        this.teller = new Thread(this::run, name);
        this.teller.setDaemon(true);
    }

    PrintedLines start() {
        teller.start();
        return this;
    }

    /** Tells what is left and ends. */
    void stop() throws InterruptedException {
        teller.interrupt();
        teller.join();
    }

    @Override
    public synchronized void write(int b) {
        if (Thread.currentThread() == teller) {
            return;
        }
        if (b != '\n') {
            line.write(b);
        }
        if (b == '\n' || line.size() == LONGEST) {
            String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            line.reset();
            if (!text.isEmpty() && !lines.offer(text)) {
                dropped.incrementAndGet();
            }
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }

    private void run() {
        try {
            while (true) {
                String first = lines.take();
                tell(first);
                tell();
                Thread.sleep(SECOND);
            }
        } catch (InterruptedException stopped) {
            tell();
        }
    }

    void tell() {
        List<String> waiting = new ArrayList<>();
        lines.drainTo(waiting);
        waiting.forEach(this::tell);
        long lost = dropped.getAndSet(0);
        if (lost > 0) {
            log.accept("… and " + lost + " lines more, dropped");
        }
    }

    private void tell(String text) {
        long now = System.nanoTime();
        if (now - since > MINUTE) {
            since = now;
            left = BUDGET;
        }
        left -= text.length();
        if (left >= 0) {
            log.accept(text);
        } else {
            dropped.incrementAndGet();
        }
    }
}
