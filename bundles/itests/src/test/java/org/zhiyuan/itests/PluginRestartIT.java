package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.ClassRule;
import org.junit.Test;

/** After kill -9 the plugins are back, good and bad, and what was refused before is refused still (F1, F11). */
public class PluginRestartIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    public void f11_whatIsRefusedNeverRunsAlsoAfterARestart() throws IOException {
        Path mark = PLATFORM.data().resolve("ran");
        String leaveMark = "try { java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + mark + "\")); }"
                + " catch (java.io.IOException e) { throw new IllegalStateException(e); }";
        PLATFORM.deploy(new TestPlugin("slip").start(leaveMark).jar().entry("../../slip", "x").write(), "slip.jar");
        PLATFORM.deploy(new TestPlugin("stuck").start(TestPlugin.LOOP).write(), "stuck.jar");
        PLATFORM.deploy(RunningPlatform.home().resolve("plugins/industry-special.jar"), "special.jar");
        for (int start = 0; start < 3; start++) {
            if (start > 0) {
                PLATFORM.kill();
                PLATFORM.start();
            }
            PLATFORM.awaitTrue("there", SOON, () -> state("service-type", "industry-special").equals("ACTIVE"));
            PLATFORM.awaitTrue("refused", SOON, () -> state("bundle", "slip.jar").equals("REFUSED")
                && state("bundle", "stuck.jar").equals("REFUSED"));
            assertFalse("refused code ran at start " + start, Files.exists(mark));
        }
        assertEquals(200, PLATFORM.status("/api/v1/service-types/salon"));
    }

    private static String state(String kind, String id) {
        for (JsonNode row : Programme.read(PLATFORM.send(PLATFORM.asAdmin("/api/v1/plugins")).body()).path("items")) {
            if (row.path("kind").asText().equals(kind) && row.path("id").asText().equals(id)) {
                return row.path("state").asText();
            }
        }
        return "";
    }
}
