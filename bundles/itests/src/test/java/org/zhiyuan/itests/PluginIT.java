package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Plugins come and go while the platform runs, and only they do. */
public class PluginIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String JAR = "service-type-industry-special.jar";

    @Rule
    public final RunningPlatform platform = new RunningPlatform();

    private volatile boolean done;

    @After
    public void endTheLoad() {
        done = true;
    }

    @Test
    @Category(LongRun.class)
    public void aServiceTypeComesGoesAndComesBackAndNobodyElseNotices() throws Exception {
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger served = new AtomicInteger();
        Thread load = new Thread(() -> {
            while (!done) {
                (platform.status("/api/v1/cities") == 200 ? served : failed).incrementAndGet();
            }
        });
        load.start();
        assertFalse(offers("industry-special"));
        for (int round = 0; round < 2; round++) {
            platform.deploy(RunningPlatform.home().resolve("plugins").resolve(JAR), JAR);
            platform.awaitTrue("offered", SOON, () -> offers("industry-special"));
            platform.undeploy(JAR);
            platform.awaitTrue("taken away", SOON, () -> !offers("industry-special"));
        }
        done = true;
        load.join();
        assertEquals("requests elsewhere that failed", 0, failed.get());
        assertTrue("the load never ran", served.get() > 0);
        assertTrue(offers("salon"));
    }

    @Test
    @Category(LongRun.class)
    public void aBrokenJarIsRefusedWithAReasonAndHarmsNobody() throws IOException {
        Path broken = platform.data().resolve("broken");
        Files.write(broken, "no jar at all".getBytes(StandardCharsets.UTF_8));
        platform.deploy(broken, "broken.jar");
        platform.awaitTrue("shown as refused", SOON, () -> {
            String plugins = platform.send(platform.asAdmin("/api/v1/plugins")).body();
            return plugins.contains("broken.jar") && plugins.contains("REFUSED");
        });
        assertEquals(200, platform.status("/health"));
        assertTrue(offers("salon"));
    }

    @Test
    @Category(LongRun.class)
    public void aDeployedPluginIsBackAfterKillNine() throws IOException {
        platform.deploy(RunningPlatform.home().resolve("plugins").resolve(JAR), JAR);
        platform.awaitTrue("offered", SOON, () -> offers("industry-special"));
        platform.awaitTrue("nothing is being started", SOON, platform::settled);
        platform.kill();
        platform.start();
        platform.awaitTrue("offered again", SOON, () -> offers("industry-special"));
    }

    @Test
    public void f11_withATrustedCertificateOnlySignedPluginsComeIn() throws Exception {
        Signer agency = new Signer("city-agency");
        Files.write(
                Files.createDirectories(platform.etc().resolve("trusted")).resolve("agency.cer"), agency.certificate());
        platform.awaitTrue(
                "the certificate is in force",
                SOON,
                () -> Files.exists(platform.data()
                        .resolve("etc-in-force")
                        .resolve("trusted")
                        .resolve("agency.cer")));
        Path unsigned = RunningPlatform.home().resolve("plugins").resolve(JAR);
        platform.deploy(unsigned, JAR);
        platform.awaitTrue("refused", SOON, () -> refused(JAR).contains("is not signed"));
        assertFalse(offers("industry-special"));
        assertTrue("what came in before stays", offers("salon"));
        platform.deploy(new Signer("stranger").sign(unsigned), JAR);
        platform.awaitTrue("refused", SOON, () -> refused(JAR).contains("not trusted: CN=stranger"));
        platform.deploy(agency.sign(unsigned), JAR);
        platform.awaitTrue("offered", SOON, () -> offers("industry-special"));
        assertTrue(plugins().contains("\"signer\":\"CN=city-agency\""));
        platform.deploy(unsigned, JAR);
        platform.awaitTrue(
                "the update refused",
                SOON,
                () -> refused(JAR).contains("is not signed") && !offers("industry-special"));
        platform.deploy(agency.sign(unsigned), JAR);
        platform.awaitTrue("back", SOON, () -> offers("industry-special"));

        platform.awaitTrue("nothing is being started", SOON, platform::settled);
        platform.kill();
        platform.start();
        platform.awaitTrue("offered again", SOON, () -> offers("industry-special"));
        platform.awaitTrue(
                "the delivered ones refused",
                SOON,
                () -> refused("service-type-salon.jar").contains("is not signed"));
        assertFalse(offers("salon"));
        assertEquals(200, platform.status("/health"));
    }

    private String plugins() {
        return platform.send(platform.asAdmin("/api/v1/plugins").header("Accept-Language", "en"))
                .body();
    }

    /** Why a file in the deploy folder is refused, empty if it is not. */
    private String refused(String file) {
        for (JsonNode row : Programme.read(plugins()).path("items")) {
            if (row.path("id").asText().equals(file)
                    && row.path("state").asText().equals("REFUSED")) {
                return row.path("reason").asText();
            }
        }
        return "";
    }

    private boolean offers(String type) {
        return platform.send(platform.anonymous("/api/v1/service-types")).body().contains("\"" + type + "\"");
    }
}
