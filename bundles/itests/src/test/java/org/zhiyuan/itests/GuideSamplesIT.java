package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import org.junit.ClassRule;
import org.junit.Test;

/** What the guide shows works on a fresh platform, word for word. */
public class GuideSamplesIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private final PluginRows rows = new PluginRows(PLATFORM);

    @Test
    public void r84_theServiceTypeIsActive() throws IOException {
        PLATFORM.deploy(
                new GuideSamples()
                        .jar(
                                "open-day",
                                "A service type, complete",
                                "org/example/openday/internal/fields.json",
                                "OSGI-INF/blueprint/open-day.xml")
                        .write(),
                "open-day.jar");
        rows.await("service-type", "open-day", "ACTIVE", "");
        assertTrue(PLATFORM.send(PLATFORM.anonymous("/api/v1/service-types/open-day"))
                .body()
                .contains("参观与交流"));
        assertEquals(
                "nothing is to be done",
                rows.why("open-day.jar").at("/0/advice").asText());
    }

    @Test
    public void r13_theCityTakesThePlaceOfItsFileAndGivesItBack() throws IOException {
        assertEquals(
                "org.zhiyuan.city-standard",
                rows.row("city", "130900").path("bundle").asText());
        PLATFORM.deploy(
                new GuideSamples()
                        .jar("cangzhou", "A city organisation, complete", "OSGI-INF/blueprint/cangzhou.xml")
                        .write(),
                "cangzhou.jar");
        PLATFORM.awaitTrue(
                "taken over",
                java.time.Duration.ofSeconds(60),
                () -> rows.is("city", "130900", "ACTIVE")
                        && rows.row("city", "130900").path("bundle").asText().equals("test.cangzhou"));
        PLATFORM.undeploy("cangzhou.jar");
        PLATFORM.awaitTrue(
                "given back",
                java.time.Duration.ofSeconds(60),
                () -> rows.is("city", "130900", "ACTIVE")
                        && rows.row("city", "130900").path("bundle").asText().equals("org.zhiyuan.city-standard"));
    }

    @Test
    public void r1_theRulePackIsActiveAndTheBookInForceStays() throws IOException {
        PLATFORM.deploy(
                new GuideSamples()
                        .jar(
                                "taiyuan-trial",
                                "A rule pack, complete",
                                "OSGI-INF/blueprint/taiyuan-trial.xml",
                                "org/example/taiyuantrial/internal/book.json")
                        .write(),
                "taiyuan-trial.jar");
        rows.await("rule-pack", "test.taiyuan-trial", "ACTIVE", "");
        PLATFORM.awaitTrue(
                "installed",
                java.time.Duration.ofSeconds(60),
                () -> PLATFORM.send(PLATFORM.anonymous("/api/v1/rules")).body().contains("taiyuan-trial-2026"));
        assertTrue(PLATFORM.send(PLATFORM.anonymous("/api/v1/rules")).body().contains("hebei-2020"));
    }
}
