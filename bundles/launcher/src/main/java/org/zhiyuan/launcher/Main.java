package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.launch.Framework;

/** Starts the container in this process, once all is well; with {@code rollback} goes back to the state of before an upgrade. */
public final class Main {

    /** What the process ends with when it must not start and trying again won't help. */
    static final int REFUSED = 78;

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
    private static final int START_LEVEL = 100;

    private Main() {}

    public static void main(String[] args) throws Exception {
        PlatformFolders places = PlatformFolders.ofProcess();
        if (args.length > 0 && args[0].equals("rollback")) {
            rollback(places, args.length > 1 ? args[1] : null);
            return;
        }
        prepare(places);
        container(places, args);
    }

    static void prepare(PlatformFolders places) {
        try {
            new Preparation(places).run();
        } catch (LaunchRefusal refusal) {
            refuse(places, refusal.lines());
        } catch (IOException e) {
            refuse(
                    places,
                    List.of(Line.of("状态目录 %s 无法使用：%s", "The state folder %s can't be used: %s", places.data(), e)));
        }
    }

    private static void refuse(PlatformFolders places, List<Line> lines) {
        Notes.refused(places.data(), lines);
        // What has started stops in order, but a bundle that is just starting holds nobody up.
        Thread sure = new Thread(
                () -> {
                    LockSupport.parkNanos(PATIENCE);
                    Runtime.getRuntime().halt(REFUSED);
                },
                "zhiyuan-refused");
        sure.setDaemon(true);
        sure.start();
        System.exit(REFUSED);
    }

    private static void rollback(PlatformFolders places, String chosen) throws IOException {
        try {
            StateLock.take(places.data());
            String home = new Rollback(places).run(chosen);
            if (!home.isEmpty()) {
                Files.writeString(places.data().resolve("rollback-to"), home + "\n");
            }
        } catch (LaunchRefusal refusal) {
            refusal.lines().forEach(line -> System.err.println(line.told()));
            System.exit(1);
        }
    }

    /** As Karaf's own main method, which keeps the framework to itself. */
    private static void container(PlatformFolders places, String[] args) {
        org.apache.karaf.main.Main karaf = new org.apache.karaf.main.Main(Arrays.copyOf(args, args.length));
        try {
            karaf.launch();
        } catch (Throwable failed) {
            refuse(places, List.of(Line.of("容器未能启动：%s", "The container did not start: %s", failed)));
        }
        watch(places, karaf.getFramework());
        try {
            karaf.awaitShutdown();
            System.exit(karaf.destroy() ? karaf.getExitCode() : -1);
        } catch (Throwable failed) {
            System.err.println("The container did not stop in order: " + failed);
            System.exit(-2);
        }
    }

    private static void watch(PlatformFolders places, Framework framework) {
        Thread thread = new Thread(
                () -> {
                    List<Line> failures = new BundleStarts(framework.getBundleContext(), START_LEVEL).failures();
                    if (!failures.isEmpty()) {
                        refuse(places, failures);
                    }
                },
                "zhiyuan-starts");
        thread.setDaemon(true);
        thread.start();
    }
}
