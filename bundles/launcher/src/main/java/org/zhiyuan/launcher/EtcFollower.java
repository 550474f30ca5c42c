package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps the settings in force up to date while the platform runs: what is edited in either folder holds a second later. */
final class EtcFollower implements Runnable {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    private final PlatformFolders places;
    private final EtcInForce etc;
    private Map<String, String> seen;
    private String told = "";

    EtcFollower(PlatformFolders places, EtcInForce etc) throws IOException {
        this.places = places;
        this.etc = etc;
        this.seen = look();
    }

    void start() {
        Thread thread = new Thread(this, "zhiyuan-settings");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(EVERY);
            try {
                follow();
            } catch (IOException | RuntimeException e) {
                tell("The settings could not be followed: " + e);
            }
        }
    }

    /** Composes anew when something changed since the last look. */
    void follow() throws IOException {
        Map<String, String> now = look();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        Map<SettingsFile, Line> problems = etc.compose(true);
        tell(
                problems.isEmpty()
                        ? ""
                        : "Not in force: "
                                + String.join(
                                        "; ",
                                        problems.values().stream().map(Line::en).toList()));
    }

    private void tell(String what) {
        if (!what.isEmpty() && !what.equals(told)) {
            System.err.println(what); // into the log, once it is there
        }
        told = what;
    }

    private Map<String, String> look() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path folder : new Path[] {places.etc(), places.ownEtc()}) {
            for (String name : EtcInForce.names(folder)) {
                Path file = folder.resolve(name);
                String state = Files.exists(file) ? Files.size(file) + "@" + Files.getLastModifiedTime(file) : "gone";
                all.put(file.toString(), state);
            }
        }
        return all;
    }
}
