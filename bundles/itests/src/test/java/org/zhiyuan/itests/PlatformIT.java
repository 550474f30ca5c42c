package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;

/** The distribution starts, ends and comes back by itself. */
public class PlatformIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    @Test
    public void saysItIsReadyAndLives() {
        assertEquals(200, PLATFORM.status("/health"));
        assertEquals(200, PLATFORM.status("/health/live"));
    }

    @Test
    public void servesNothingAtTheStockServletsPath() {
        assertEquals(404, PLATFORM.status("/services"));
    }

    @Test
    public void comesBackByItselfAfterKillNine() throws IOException {
        PLATFORM.kill();
        assertEquals("nobody answers", 0, PLATFORM.status("/health"));
        PLATFORM.start();
        assertEquals(200, PLATFORM.status("/health"));
    }

    @Test
    public void logsNoErrorWhileStarting() throws IOException {
        String log = PLATFORM.log();
        assertFalse(log, log.contains("| ERROR |"));
    }

    @Test
    public void keepsItsStateInTheStateFolderOnly() throws IOException {
        assertTrue(Files.isDirectory(PLATFORM.data().resolve("db")));
        try (Stream<Path> left = Files.list(RunningPlatform.home())) {
            assertTrue(
                    "written into the distribution",
                    left.noneMatch(file -> file.endsWith("data") && Files.exists(file.resolve("db"))
                            || file.endsWith("karaf.pid")
                            || file.endsWith("lock")));
        }
    }
}
