package org.zhiyuan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts a second platform from the same distribution on a state folder of its own, and measures until {@code bin/zhiyuan start} says
 * it is ready.
 */
record ColdStart(Path home) {

    private static final long LIMIT_SECONDS = 180;

    /** Seconds to ready on a fresh state folder and again on the same one, and megabytes resident after each. */
    record Result(double fresh, long freshMegabytes, double again, long againMegabytes) {}

    Result measure() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("zhiyuan-bench");
        Map<String, String> environment = Map.of(
                "ZHIYUAN_DATA", data.toString(), "ZHIYUAN_HTTP_PORT", freePort(), "ZHIYUAN_SSH_PORT", freePort());
        try {
            double fresh = run("start", environment);
            long freshMegabytes = resident(data);
            run("stop", environment);
            double again = run("start", environment);
            long againMegabytes = resident(data);
            return new Result(fresh, freshMegabytes, again, againMegabytes);
        } finally {
            run("stop", environment);
            delete(data);
        }
    }

    private double run(String verb, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder(home.resolve("bin/zhiyuan").toAbsolutePath().toString(), verb);
        command.environment().putAll(environment);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = command.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("bin/zhiyuan " + verb + " failed");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** The resident set of the platform of that state folder, 0 where the system does not tell. */
    static long resident(Path data) throws IOException {
        Path pid = data.resolve("zhiyuan.pid");
        Path status =
                Files.isReadable(pid) ? Path.of("/proc", Files.readString(pid).strip(), "status") : pid;
        if (!Files.isReadable(status) || status.equals(pid)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        }
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
