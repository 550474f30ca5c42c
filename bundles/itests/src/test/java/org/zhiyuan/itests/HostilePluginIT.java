package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Bundles that mean harm, dropped while others are served (F7, F8, F11, F12): each is named with its reason, and nobody else notices. */
public class HostilePluginIT {

    @ClassRule
    public static final RunningPlatform PLATFORM =
            new RunningPlatform().line("system.properties", "zhiyuan.plugin.jar.unpacked = 20000000");

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SWALLOW = "while (true) { try { Thread.sleep(1000); } catch (Throwable any) { } }";
    private static final String NEVER = "if (System.nanoTime() != 1L) { ";
    private static final String[] HEADERS = {
        "Import-Package", "org.osgi.framework,org.zhiyuan.account",
                "imports what is not part of the plugin API: org.zhiyuan.account",
        "Import-Package", "org.osgi.framework,org.zhiyuan.station.store", "org.zhiyuan.station.store",
        "Import-Package", "org.osgi.framework,org.apache.karaf.jaas.config", "org.apache.karaf.jaas.config",
        "Import-Package", "org.osgi.framework,javax.servlet", "javax.servlet",
        "Import-Package", "org.osgi.framework.hooks.service",
                "not part of the plugin API: org.osgi.framework.hooks.service",
        "DynamicImport-Package", "org.zhiyuan.*", "imports dynamically (DynamicImport-Package: org.zhiyuan.*)",
        "DynamicImport-Package", "*", "imports dynamically",
        "Require-Bundle", "org.zhiyuan.store-api", "Require-Bundle: org.zhiyuan.store-api",
        "Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=21))\"",
                "lacks osgi.ee: JavaSE, version 21",
    };

    private static Load load;

    private final PluginRows rows = new PluginRows(PLATFORM);

    @BeforeClass
    public static void letOthersBeServed() {
        load = new Load(
                PLATFORM,
                List.of(
                        () -> PLATFORM.anonymous("/api/v1/service-types/salon"),
                        () -> PLATFORM.anonymous("/api/v1/cities"),
                        () -> PLATFORM.asAdmin("/api/v1/me"),
                        () -> PLATFORM.anonymous("/health/live")));
    }

    @AfterClass
    public static void close() {
        load.close();
        PLATFORM.kill(); // what was given up would hold up an orderly end
    }

    @After
    public void nobodyElseNoticed() throws IOException {
        assertEquals(List.of(), load.failures());
        long answered = load.answered();
        PLATFORM.awaitTrue("served", SOON, () -> load.answered() > answered);
    }

    @Test
    public void f11_whoReachesForThePlatformIsRefusedWithTheName() throws IOException {
        for (int i = 0; i < HEADERS.length; i += 3) {
            PLATFORM.deploy(
                    new TestPlugin("reach" + i)
                            .jar()
                            .header(HEADERS[i], HEADERS[i + 1])
                            .write(),
                    "reach" + i + ".jar");
        }
        for (int i = 0; i < HEADERS.length; i += 3) {
            rows.await("bundle", "reach" + i + ".jar", "REFUSED", HEADERS[i + 2]);
            assertFalse(rows.why("reach" + i + ".jar").at("/0/advice").asText().isEmpty());
            PLATFORM.undeploy("reach" + i + ".jar");
        }
    }

    @Test
    public void f11_whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        PLATFORM.deploy(
                new PluginJar("bomb")
                        .entry("META-INF/x", "x")
                        .header("X-Long", "a ".repeat(3_000_000))
                        .write(),
                "bomb.jar");
        PLATFORM.deploy(
                new PluginJar("zeros").entry("zeros", "0".repeat(25_000_000)).write(), "zeros.jar");
        PLATFORM.deploy(
                new PluginJar("many")
                        .header("Import-Package", "a.b" + ",a.b".repeat(2_000))
                        .write(),
                "many.jar");
        rows.await("bundle", "bomb.jar", "REFUSED", "too large a manifest: at most 1 MB");
        rows.await("bundle", "zeros.jar", "REFUSED", "too large when unpacked");
        rows.await("bundle", "many.jar", "REFUSED", "imports too many packages");
        for (String name : List.of("bomb", "zeros", "many")) {
            PLATFORM.undeploy(name + ".jar");
        }
    }

    /** What a plugin sees and may do, told by itself. */
    @Test
    public void aPluginSeesTheApiAloneAndMayNotReachPastIt() throws IOException {
        String report = """
                StringBuilder seen = new StringBuilder();
                try {
                    BundleContext own = FrameworkUtil.getBundle(Plugin.class).getBundleContext();
                    seen.append("bundles ").append(own.getBundles().length);
                    seen.append(", data source ").append(own.getServiceReference("javax.sql.DataSource") != null);
                    seen.append(", accounts ").append(own.getServiceReference("org.zhiyuan.account.AccountAdmin") != null);
                    seen.append(", experts ").append(own.getServiceReference("org.zhiyuan.expert.ExpertService") != null);
                    long foreign = java.util.Arrays.stream(own.getAllServiceReferences(null, null))
                            .filter(each -> each.getBundle() != own.getBundle())
                            .filter(each -> !String.join(",", (String[]) each.getProperty("objectClass")).matches(
                                    ".*[.](ActivityService|ExpertService|StationService).*")).count();
                    seen.append(", other services ").append(foreign);
                } catch (Exception e) {
                    seen.append(e);
                }
                Runnable[] tries = {
                    () -> System.exit(3),
                    () -> Runtime.getRuntime().halt(3),
                    () -> FrameworkUtil.getBundle(ServiceType.class).getBundleContext(),
                    () -> System.setSecurityManager(null),
                    () -> System.setOut(System.err),
                    () -> Locale.setDefault(Locale.FRENCH),
                    () -> TimeZone.setDefault(null),
                    () -> System.setProperty("zhiyuan.province", "140000"),
                    () -> FrameworkUtil.getBundle(Plugin.class).getBundleContext().registerService("javax.sql.DataSource",
                            (ServiceFactory<Object>) null, null),
                };
                for (Runnable each : tries) {
                    try {
                        each.run();
                        seen.append(", let");
                    } catch (SecurityException e) {
                        seen.append(", refused");
                    } catch (RuntimeException e) {
                        seen.append(", ").append(e);
                    }
                }
                try {
                    java.nio.file.Files.readAllBytes(java.nio.file.Path.of("%s"));
                    seen.append(", read");
                } catch (SecurityException | java.io.IOException e) {
                    seen.append(", ").append(e.getClass().getSimpleName());
                }
                if (true) return seen.toString();
                """.formatted(PLATFORM.data().resolve("keys/field.key"));
        PLATFORM.deploy(new TestPlugin("spy").answer(report).write(), "spy.jar");
        rows.await("rest", "spy", "ACTIVE", "");
        assertTrue(Files.exists(PLATFORM.data().resolve("keys/field.key")));
        assertEquals(
                "bundles 1, data source false, accounts false, experts true, other services 0" + ", refused".repeat(9)
                        + ", SecurityException",
                PLATFORM.send(PLATFORM.asAdmin("/api/v1/x/spy/answer")).body());
        String tried = rows.why("spy").at("/0/refusals").toString();
        assertTrue(tried, tried.contains("end the process") && tried.contains("open the platform's own files"));
        PLATFORM.undeploy("spy.jar");
    }

    @Test
    public void whoEndsTheProcessOrIsNoPluginIsStoppedAndNamed() throws IOException {
        PLATFORM.deploy(new TestPlugin("exiting").start("System.exit(1);").write(), "exiting.jar");
        PLATFORM.deploy(
                new TestPlugin("halting").make("Runtime.getRuntime().halt(1);").writeBlueprint(), "halting.jar");
        PLATFORM.deploy(
                new PluginJar("idle")
                        .source("package plugin; import org.osgi.framework.*;"
                                + " public class Plugin implements BundleActivator {"
                                + " public void start(BundleContext c) { } public void stop(BundleContext c) { } }")
                        .header("Bundle-Activator", "plugin.Plugin")
                        .header("Import-Package", "org.osgi.framework")
                        .write(),
                "idle.jar");
        rows.await("bundle", "exiting.jar", "REFUSED", "may not end the process");
        rows.await("bundle", "halting.jar", "REFUSED", "may not end the process");
        rows.await("bundle", "idle.jar", "REFUSED", "registers no extension point");
        PLATFORM.awaitTrue("stopped", SOON, () -> logged("Stops file:"));
        for (String name : List.of("exiting", "halting", "idle")) {
            PLATFORM.undeploy(name + ".jar");
        }
    }

    @Test
    @Category(LongRun.class)
    public void f8_whatHangsAndSwallowsItsInterruptsIsGivenUpAndTheNextOneStarts() throws IOException {
        PLATFORM.deploy(new TestPlugin("sleeping").start(NEVER + SWALLOW + " }").write(), "sleeping.jar");
        PLATFORM.deploy(new TestPlugin("making").make(NEVER + SWALLOW + " }").writeBlueprint(), "making.jar");
        PLATFORM.deploy(new TestPlugin("awake").write(), "awake.jar");
        rows.await("service-type", "awake", "ACTIVE", "");
        rows.await("bundle", "sleeping.jar", "REFUSED", "did not finish starting");
        rows.await("bundle", "making.jar", "REFUSED", "did not finish starting");
        for (String name : List.of("sleeping", "making", "awake")) {
            PLATFORM.undeploy(name + ".jar");
        }
        rows.await("service-type", "awake", "GONE", "");
    }

    @Test
    public void nobodyTakesAnothersPlace() throws IOException {
        PLATFORM.deploy(
                new PluginJar("greedy")
                        .source(new TestPlugin("salon").text())
                        .header("Bundle-Activator", "plugin.Plugin")
                        .write(),
                "greedy.jar");
        rows.await("rest", "salon", "ACTIVE", "");
        PLATFORM.awaitTrue(
                "refused",
                SOON,
                () -> PLATFORM.send(PLATFORM.asAdmin("/api/v1/plugins").header("Accept-Language", "en"))
                        .body()
                        .contains("its id is taken by service-type-salon.jar"));
        PLATFORM.deploy(
                new PluginJar("same")
                        .header("Bundle-SymbolicName", "org.zhiyuan.service-type-salon")
                        .header("Bundle-Version", "1.0.0.SNAPSHOT")
                        .write(),
                "same.jar");
        rows.await("bundle", "same.jar", "REFUSED", "held by service-type-salon.jar");
        PLATFORM.undeploy("same.jar");
        PLATFORM.undeploy("greedy.jar");
        assertTrue(rows.is("service-type", "salon", "ACTIVE"));
    }

    @Test
    public void theHigherVersionWinsAndTheSameUnderAnotherNameIsARename() throws IOException {
        PLATFORM.deploy(
                new TestPlugin("grown").jar().header("Bundle-Version", "2.0.0").write(), "grown-2.jar");
        rows.await("service-type", "grown", "ACTIVE", "");
        PLATFORM.deploy(new TestPlugin("grown").jar().write(), "grown-1.jar");
        rows.await("bundle", "grown-1.jar", "REFUSED", "older than 2.0.0 in grown-2.jar");
        PLATFORM.deploy(
                new TestPlugin("grown").jar().header("Bundle-Version", "2.0.0").write(), "renamed.jar");
        rows.await("bundle", "renamed.jar", "REFUSED", "held by grown-2.jar");
        PLATFORM.undeploy("grown-1.jar");
        PLATFORM.undeploy("grown-2.jar");
        PLATFORM.awaitTrue(
                "in its place",
                SOON,
                () -> rows.row("bundle", "renamed.jar").isMissingNode() && rows.is("service-type", "grown", "ACTIVE"));
        PLATFORM.undeploy("renamed.jar");
        rows.await("service-type", "grown", "GONE", "");
    }

    @Test
    @Category(LongRun.class)
    public void f8_aScannerThatHangsCostsAnUploadItsLimitAndNothingAfterItHasGone() throws IOException {
        PLATFORM.deploy(
                extension("scanner", "org.zhiyuan.document.spi.DocumentScanner", """
                public Optional<org.zhiyuan.core.Text> refuse(String name, String type, java.io.InputStream content) {
                    if (!name.contains("hang")) return Optional.empty();
                """ + SWALLOW + " }"), "scanner.jar");
        rows.await("document-scanner", "test.scanner", "ACTIVE", "");
        assertEquals(201, upload("fine.txt"));
        assertEquals(503, upload("hang.txt"));
        PLATFORM.undeploy("scanner.jar");
        rows.await("document-scanner", "test.scanner", "GONE", "");
        assertEquals(201, upload("hang.txt"));
    }

    @Test
    @Category(LongRun.class)
    public void f24_aListenerThatThrowsHasItsEventsParkedAndTheOthersFlow() throws IOException {
        PLATFORM.deploy(
                extension(
                        "listener",
                        "org.zhiyuan.core.ChangeListener",
                        "public void changed(org.zhiyuan.core.Change change) { throw new IllegalStateException(\"deaf\"); }"),
                "listener.jar");
        rows.await("change-listener", "test.listener", "ACTIVE", "");
        assertEquals(
                201,
                PLATFORM.send(PLATFORM.asAdmin("/api/v1/accounts")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"it-told\",\"password\":\""
                                        + Programme.PASSWORD + "\",\"role\":\"PROVINCE\",\"region\":\"130000\"}")))
                        .statusCode());
        PLATFORM.awaitTrue(
                "parked",
                SOON,
                () -> rows.row("change-listener", "test.listener")
                                .path("failures")
                                .asInt()
                        > 0);
        PLATFORM.undeploy("listener.jar");
        rows.await("change-listener", "test.listener", "GONE", "");
    }

    @Test
    public void aRulePackThatIsNoneIsRefusedAndTheBookBeforeStays() throws IOException {
        String before = PLATFORM.send(PLATFORM.anonymous("/api/v1/rules")).body();
        String open = "public java.io.InputStream open() { %s }";
        PLATFORM.deploy(
                extension(
                        "empty-pack",
                        "org.zhiyuan.rule.spi.RulePack",
                        open.formatted("return new java.io.ByteArrayInputStream(\"{}\".getBytes());")),
                "empty-pack.jar");
        PLATFORM.deploy(
                extension(
                        "long-pack",
                        "org.zhiyuan.rule.spi.RulePack",
                        open.formatted("return new java.io.InputStream() { public int read() { return 32; } };")),
                "long-pack.jar");
        PLATFORM.deploy(
                extension(
                        "rude-pack",
                        "org.zhiyuan.rule.spi.RulePack",
                        open.formatted(TestPlugin.THROW + " return null;")),
                "rude-pack.jar");
        rows.await("rule-pack", "test.empty-pack", "REFUSED", "is no rule book");
        rows.await("rule-pack", "test.long-pack", "REFUSED", "at most 4 MB");
        rows.await("rule-pack", "test.rude-pack", "QUARANTINED", "meant to fail");
        assertEquals(before, PLATFORM.send(PLATFORM.anonymous("/api/v1/rules")).body());
        for (String name : List.of("empty-pack", "long-pack", "rude-pack")) {
            PLATFORM.undeploy(name + ".jar");
        }
    }

    private static Path extension(String name, String type, String method) throws IOException {
        return new PluginJar(name)
                .source("package plugin; import java.util.*; public class Plugin implements " + type
                        + ", org.osgi.framework.BundleActivator {"
                        + " public void start(org.osgi.framework.BundleContext c) { c.registerService(" + type
                        + ".class.getName(), this, null); }"
                        + " public void stop(org.osgi.framework.BundleContext c) { } " + method + " }")
                .header("Bundle-Activator", "plugin.Plugin")
                .header(
                        "Import-Package",
                        "org.osgi.framework,org.zhiyuan.core,org.zhiyuan.document.spi,org.zhiyuan.rule.spi")
                .write();
    }

    private static int upload(String name) {
        HttpResponse<String> answer = PLATFORM.send(PLATFORM.asAdmin("/api/v1/documents?name=" + name)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("content of " + name)));
        return answer.statusCode();
    }

    private static boolean logged(String text) {
        try {
            return PLATFORM.log().contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
