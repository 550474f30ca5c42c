package org.zhiyuan.itests;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.ClassRule;
import org.junit.Test;

/** What each archetype of the distribution generates is built as it is, dropped, and answers. */
public class ArchetypesIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private final PluginRows rows = new PluginRows(PLATFORM);

    private static String answer(String path) {
        return PLATFORM.send(PLATFORM.anonymous(path).header("Accept-Language", "en"))
                .body();
    }

    private static void dropped(String name, String kind, String... values) throws IOException {
        PLATFORM.deploy(new AuthorProject(PLATFORM, kind, name, values).build(), name + ".jar");
    }

    @Test
    public void r84_theServiceTypeIsOffered() throws IOException {
        dropped("harvest-talk", "service-type", "nameZh=丰收交流会", "nameEn=Harvest talk");
        rows.await("service-type", "harvest-talk", "ACTIVE", "");
        String type = answer("/api/v1/service-types/harvest-talk");
        assertTrue(type, type.contains("Harvest talk by volunteer experts"));
        assertTrue(answer("/api/v1/service-types").contains("\"harvest-talk\""));
    }

    @Test
    public void r13_theCityTakesPart() throws IOException {
        dropped("hengshui", "city", "region=131100", "nameZh=衡水市", "nameEn=Hengshui");
        PLATFORM.awaitTrue(
                "taken over from the file in etc/",
                SOON,
                () -> rows.row("city", "131100").path("bundle").asText().equals("org.example.hengshui")
                        && rows.is("city", "131100", "ACTIVE"));
        assertTrue(answer("/api/v1/cities").contains("Hengshui SME Service Centre"));
    }

    @Test
    public void r55_theExpertTypeIsOffered() throws IOException {
        dropped("standards", "expert-type", "nameZh=标准化专家", "nameEn=Standards expert", "years=7");
        rows.await("expert-type", "standards", "ACTIVE", "");
        String types = answer("/api/v1/expert-types");
        assertTrue(types, types.contains("at least 7 years in the industry"));
    }

    @Test
    public void eachBuildOfAProjectIsPutInPlaceAndExplained() throws IOException {
        AuthorProject project = new AuthorProject(PLATFORM, "service-type", "dev-talk", "nameEn=Dev talk");
        Path said = PLATFORM.data().resolveSibling("dev.txt");
        Process dev = PLATFORM.program("dev", project.path().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            project.build();
            rows.await("service-type", "dev-talk", "ACTIVE", "");
            PLATFORM.awaitTrue("explained", SOON, () -> read(said).contains("service-type/dev-talk"));
            project.replace(
                    "src/main/java/org/example/devtalk/internal/OwnServiceType.java", "Once, with", "Twice, with");
            project.build();
            PLATFORM.awaitTrue(
                    "replaced",
                    SOON,
                    () -> answer("/api/v1/service-types/dev-talk").contains("Twice, with"));
            assertFalse("of others", read(said).contains("salon"));
        } finally {
            dev.destroy();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    public void r1_theRulePacksBookIsThereBesideTheOneInForce() throws IOException {
        dropped("trial-book", "rule-pack", "region=140000", "nameZh=试行条件", "nameEn=Conditions on trial", "years=3");
        rows.await("rule-pack", "org.example.trial-book", "ACTIVE", "");
        PLATFORM.awaitTrue("installed", SOON, () -> answer("/api/v1/rules").contains("trial-book"));
        assertTrue(answer("/api/v1/rules").contains("hebei-2020"));
    }
}
