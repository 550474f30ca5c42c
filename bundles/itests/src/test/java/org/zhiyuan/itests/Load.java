package org.zhiyuan.itests;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Requests without end, some fifty a second, that have nothing to do with the plugin under test; remembers each that failed. */
final class Load implements AutoCloseable {

    private static final long PAUSE_NANOS = 20_000_000;

    private final RunningPlatform platform;
    private final List<Supplier<HttpRequest.Builder>> requests;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong answered = new AtomicLong();
    private final Thread thread = new Thread(this::run, "load");
    private volatile boolean over;

    Load(RunningPlatform platform, List<Supplier<HttpRequest.Builder>> requests) {
        this.platform = platform;
        this.requests = requests;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        for (int i = 0; !over; i++) {
            HttpRequest.Builder request = requests.get(i % requests.size()).get();
            String what = request.build().uri().getPath();
            try {
                int status = platform.send(request).statusCode();
                if (status >= 200 && status < 300) {
                    answered.incrementAndGet();
                } else {
                    failures.add(what + " " + status);
                }
            } catch (UncheckedIOException e) {
                failures.add(what + " " + e.getCause());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    long answered() {
        return answered.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
