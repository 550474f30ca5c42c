package org.zhiyuan.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.zhiyuan.core.Text;

/**
 * Ends a platform that must not start, for a reason that an administrator can mend. The reason is a line of the file
 * {@code start-refused} in the state folder, Chinese, a tab, English; {@code bin/zhiyuan start} prints it and ends at once.
 * Only for what is found before the platform serves: nothing that happens later may end it.
 */
public final class StartRefusal {

    /** In the state folder; the next start begins by deleting it. */
    public static final String FILE = "start-refused";

    /** The exit code of a platform that refused to start: a setting or the state is wrong, trying again does not help. */
    public static final int CODE = 78;

    private static final long PATIENCE_NANOS = 3_000_000_000L;

    private StartRefusal() {}

    /**
     * Writes the reason down, logs it and ends the process; returns for the caller to throw, because the end takes a moment.
     *
     * @param reason one sentence: what is wrong, with the file or setting, and what would be right
     */
    public static IllegalStateException refuse(Text reason) {
        System.getLogger(StartRefusal.class.getName()).log(System.Logger.Level.ERROR, "START REFUSED: " + reason.en());
        note(Path.of(System.getProperty("zhiyuan.data", System.getProperty("karaf.data", "data"))), reason);
        end();
        return new IllegalStateException(reason.en());
    }

    /** Adds the reason to the file, unless it is there already: several may find the same thing. */
    static synchronized void note(Path folder, Text reason) {
        String line = flat(reason.zh()) + "\t" + flat(reason.en());
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file) || !Files.readAllLines(file).contains(line)) {
                Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            System.getLogger(StartRefusal.class.getName())
                    .log(System.Logger.Level.ERROR, "Not written to {0}: {1}", file, e);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ").strip();
    }

    /** In an orderly way, but not longer than that: a bundle that is just starting may hold the end up. */
    private static void end() {
        Thread orderly = new Thread(() -> System.exit(CODE), "start-refused");
        orderly.setDaemon(true);
        orderly.start();
        Thread sure = new Thread(
                () -> {
                    long until = System.nanoTime() + PATIENCE_NANOS;
                    while (System.nanoTime() < until) {
                        LockSupport.parkNanos(until - System.nanoTime());
                    }
                    Runtime.getRuntime().halt(CODE);
                },
                "start-refused-at-last");
        sure.setDaemon(true);
        sure.start();
    }
}
