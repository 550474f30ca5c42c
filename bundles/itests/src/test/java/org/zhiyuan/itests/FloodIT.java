package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;

/** F26: a plugin that prints without end fills no disk. */
public class FloodIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int LINES = 1_000_000;

    @Test
    public void f26_whatIsPrintedIsBoundedAndInTheLog() throws IOException {
        Path console = PLATFORM.data().resolveSibling("console.log");
        long before = Files.size(console);
        PLATFORM.deploy(
                new TestPlugin("printer")
                        .start("System.out.println(\"printed once\"); System.err.println(\"complained once\");"
                                + " new Thread(() -> { for (int i = 0; i < " + LINES
                                + "; i++) System.out.println(\"flood \" + i); }).start();")
                        .write(),
                "printer.jar");
        PLATFORM.awaitTrue("logged", SOON, () -> log().contains("lines more, dropped"));
        assertTrue(log().lines()
                .anyMatch(line ->
                        line.contains("| INFO ") && line.contains("| stdout ") && line.contains("printed once")));
        assertTrue(log().lines()
                .anyMatch(line ->
                        line.contains("| WARN ") && line.contains("| stderr ") && line.contains("complained once")));
        assertEquals("nothing beside the log", before, Files.size(console));
        assertTrue("bounded: " + size(), size() < 20_000_000);
        assertEquals(200, PLATFORM.status("/health"));
    }

    @Test
    public void theDatabasesOwnLogIsOneThatRolls() {
        assertTrue(Files.isRegularFile(PLATFORM.data().resolve("log/derby-0.log")));
        assertFalse(Files.exists(PLATFORM.data().resolve("log/derby.log")));
    }

    private static String log() {
        try {
            return PLATFORM.log();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size() throws IOException {
        try (Stream<Path> files = Files.list(PLATFORM.data().resolve("log"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
