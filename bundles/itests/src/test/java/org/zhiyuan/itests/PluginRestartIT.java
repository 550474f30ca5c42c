package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** After kill -9 the plugins are back, good and bad, and what was refused before is refused still (F1, F11). */
@Category(LongRun.class)
public class PluginRestartIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    public void f11_whatIsRefusedNeverRunsAlsoAfterARestart() throws Exception {
        Path mark = PLATFORM.data().resolve("ran");
        String leaveMark = "try { java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + mark + "\")); }"
                + " catch (java.io.IOException e) { throw new IllegalStateException(e); }";
        PLATFORM.deploy(
                new TestPlugin("slip")
                        .start(leaveMark)
                        .jar()
                        .entry("../../slip", "x")
                        .write(),
                "slip.jar");
        PLATFORM.deploy(new TestPlugin("stuck").start(TestPlugin.LOOP).write(), "stuck.jar");
        PLATFORM.deploy(RunningPlatform.home().resolve("plugins/service-type-industry-special.jar"), "special.jar");
        PLATFORM.deploy(
                new TestPlugin("grown").jar().header("Bundle-Version", "2.0.0").write(), "grown-2.jar");
        PLATFORM.deploy(new TestPlugin("grown").write(), "grown-1.jar");
        for (int start = 0; start < 3; start++) {
            if (start > 0) {
                PLATFORM.kill();
                if (start == 2) {
                    delete(PLATFORM.data().resolve("cache"));
                }
                PLATFORM.start();
            }
            PLATFORM.awaitTrue(
                    "there",
                    SOON,
                    () -> state("service-type", "industry-special").equals("ACTIVE"));
            PLATFORM.awaitTrue(
                    "refused",
                    SOON,
                    () -> state("bundle", "slip.jar").equals("REFUSED")
                            && state("bundle", "stuck.jar").equals("REFUSED"));
            PLATFORM.awaitTrue(
                    "the higher version",
                    SOON,
                    () -> state("service-type", "grown").equals("ACTIVE")
                            && rows().row("service-type", "grown")
                                    .path("version")
                                    .asText()
                                    .equals("2.0.0"));
            assertFalse("refused code ran at start " + start, Files.exists(mark));
            if (start == 0) {
                PLATFORM.program("console", "bundle:stop org.zhiyuan.portal")
                        .start()
                        .waitFor();
                PLATFORM.awaitTrue("stopped", SOON, () -> PLATFORM.status("/") == 404);
                PLATFORM.deploy(new TestPlugin("deadly").start(TestPlugin.HANG).write(), "deadly.jar");
                PLATFORM.awaitTrue(
                        "being started",
                        SOON,
                        () -> Files.exists(PLATFORM.data().resolve("plugins/starting/deadly.jar")));
            }
        }
        assertEquals(200, PLATFORM.status("/api/v1/service-types/salon"));
        assertEquals("a core bundle that was stopped is started", 200, PLATFORM.status("/"));
        String left = rows().row("bundle", "deadly.jar").path("reason").asText();
        assertTrue(left, left.contains("is left out, since the process ended while it was being started"));
        assertEquals(
                200,
                PLATFORM.send(PLATFORM.asAdmin("/api/v1/plugins/bundle/deadly.jar/release")
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .header("Content-Type", "application/json"))
                        .statusCode());
        PLATFORM.awaitTrue(
                "tried again",
                SOON,
                () -> rows().row("bundle", "deadly.jar").path("reason").asText().contains("start"));
    }

    private static PluginRows rows() {
        return new PluginRows(PLATFORM);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    private static String state(String kind, String id) {
        for (JsonNode row : Programme.read(
                        PLATFORM.send(PLATFORM.asAdmin("/api/v1/plugins")).body())
                .path("items")) {
            if (row.path("kind").asText().equals(kind)
                    && row.path("id").asText().equals(id)) {
                return row.path("state").asText();
            }
        }
        return "";
    }
}
