package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** Plugins come, go, come back and misbehave while others are served (F7 to F12); nobody else notices. */
public class PluginLifecycleIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SPECIAL = "industry-special";
    private static final Pattern DESTROYED = Pattern.compile("Destroying container for blueprint bundle ([\\w.-]+)/");

    private static Programme programme;
    private static Load load;

    @BeforeClass
    public static void letOthersBeServed() {
        programme = new Programme(PLATFORM);
        load = new Load(
                PLATFORM,
                List.of(
                        () -> PLATFORM.anonymous("/api/v1/service-types"),
                        () -> PLATFORM.anonymous("/api/v1/service-types/salon"),
                        () -> PLATFORM.anonymous("/api/v1/cities"),
                        () -> programme.as("it-province", "/me"),
                        () -> programme.as("it-province", "/experts?limit=5"),
                        () -> programme.as("it-expert", "/activities?limit=5")));
    }

    @AfterClass
    public static void close() {
        load.close();
    }

    @After
    public void nobodyElseNoticed() throws IOException {
        assertEquals(List.of(), load.failures());
        long answered = load.answered();
        PLATFORM.awaitTrue("served", SOON, () -> load.answered() > answered);
    }

    @Test
    public void f10_aServiceTypeAppearsVanishesAndComesBack() throws IOException {
        Path jar = RunningPlatform.home().resolve("plugins/service-type-industry-special.jar");
        PLATFORM.deploy(jar, "special.jar");
        await("there", () -> shows(SPECIAL) && endpoint() == 200 && described());
        HttpResponse<String> planned = programme.plan(SPECIAL, 20, special());
        assertEquals(planned.body(), 201, planned.statusCode());
        assertEquals(
                "its own fields are checked",
                400,
                programme
                        .plan(SPECIAL, 21, special().put("expectedEnterprises", 1))
                        .statusCode());
        String activity =
                "/activities/" + Programme.read(planned.body()).path("id").asText();

        PLATFORM.undeploy("special.jar");
        await("gone", () -> !shows(SPECIAL) && endpoint() == 503 && !described());
        assertEquals("GONE", plugin("service-type", SPECIAL).path("state").asText());
        HttpResponse<String> kept = PLATFORM.send(programme.as("it-province", activity));
        assertEquals(200, kept.statusCode());
        assertEquals("C", Programme.read(kept.body()).at("/fields/industry").asText());
        HttpResponse<String> refused = programme.plan(SPECIAL, 22, special());
        assertEquals(503, refused.statusCode());
        assertTrue(
                refused.body(),
                Programme.read(refused.body()).path("detail").asText().contains(SPECIAL));

        PLATFORM.deploy(jar, "special.jar");
        await("back", () -> shows(SPECIAL) && endpoint() == 200);
        assertEquals(201, programme.plan(SPECIAL, 23, special()).statusCode());
        for (int i = 0; i < 3; i++) {
            updateInPlace(jar);
        }
        assertEquals(201, programme.plan(SPECIAL, 24, special()).statusCode());
        PLATFORM.undeploy("special.jar");
        await("gone", () -> !shows(SPECIAL));
        onlyPluginsWereTouched();
    }

    /** Only 200 or 503 while the jar is replaced. */
    private void updateInPlace(Path jar) throws IOException {
        String before = plugin("rest", SPECIAL).path("since").asText();
        PLATFORM.deploy(jar, "special.jar");
        PLATFORM.awaitTrue("updated", SOON, () -> {
            int status = endpoint();
            assertTrue("status " + status, status == 200 || status == 503);
            JsonNode now = plugin("rest", SPECIAL);
            return now.path("state").asText().equals("ACTIVE")
                    && !now.path("since").asText().equals(before)
                    && endpoint() == 200
                    && shows(SPECIAL);
        });
    }

    @Test
    public void f7_aTypeThatThrowsIsNamedAndMarked() throws IOException {
        PLATFORM.deploy(new TestPlugin("thrower").describe(TestPlugin.THROW).write(), "thrower.jar");
        awaitReason("service-type", "thrower", "QUARANTINED", "meant to fail");
        assertFalse(shows("thrower"));
        PLATFORM.deploy(new TestPlugin("grumpy").check(TestPlugin.THROW).write(), "grumpy.jar");
        await("there", () -> shows("grumpy"));
        for (int i = 0; i < 3; i++) {
            assertEquals(503, programme.plan("grumpy", 30, Programme.fields()).statusCode());
        }
        awaitReason("service-type", "grumpy", "QUARANTINED", "meant to fail");
        assertEquals(3, plugin("service-type", "grumpy").path("failures").asInt());
        remove("thrower", "grumpy");
    }

    @Test
    public void f8_aTypeThatHangsOrLoopsIsStopped() throws IOException {
        PLATFORM.deploy(new TestPlugin("sleeper").describe(TestPlugin.HANG).write(), "sleeper.jar");
        PLATFORM.deploy(new TestPlugin("looper").check(TestPlugin.LOOP).write(), "looper.jar");
        awaitReason("service-type", "sleeper", "QUARANTINED", "did not answer");
        await("there", () -> shows("looper"));
        assertEquals(503, programme.plan("looper", 31, Programme.fields()).statusCode());
        awaitReason("service-type", "looper", "QUARANTINED", "did not answer");
        await("stopped", () -> logged("Ended plugin-service-type-looper-"));
        remove("sleeper", "looper");
    }

    @Test
    public void f8_aBundleThatHangsWhileStartingDoesNotHoldUpTheNext() throws IOException {
        PLATFORM.deploy(new TestPlugin("stuck").start(TestPlugin.LOOP).write(), "stuck.jar");
        awaitReason("bundle", "stuck.jar", "REFUSED", "");
        PLATFORM.deploy(new TestPlugin("next").write(), "next.jar");
        await("there", () -> shows("next"));
        awaitReason("bundle", "stuck.jar", "REFUSED", "did not finish starting");
        remove("next");
        PLATFORM.undeploy("stuck.jar");
    }

    @Test
    @Category(LongRun.class)
    public void f8_aBlueprintThatHangsIsExplainedAndLetsTheNextOneStart() throws IOException {
        for (int i = 0; i < 4; i++) {
            PLATFORM.deploy(
                    new TestPlugin("slow" + i)
                            .make(i % 2 == 0 ? TestPlugin.HANG : TestPlugin.LOOP)
                            .writeBlueprint(),
                    "slow" + i + ".jar");
        }
        PLATFORM.deploy(new TestPlugin("after").writeBlueprint(), "after.jar");
        awaitReason("bundle", "slow0.jar", "REFUSED", "did not finish starting");
        awaitReason("bundle", "slow1.jar", "REFUSED", "did not finish starting");
        await("there", () -> shows("after"));
        remove("after");
        for (int i = 0; i < 4; i++) {
            PLATFORM.undeploy("slow" + i + ".jar");
        }
    }

    @Test
    @Category(LongRun.class)
    public void f8_anEndpointThatHangsOrLoopsGivesItsThreadsBack() throws IOException {
        PLATFORM.deploy(new TestPlugin("waiting").answer(TestPlugin.HANG).write(), "waiting.jar");
        PLATFORM.deploy(new TestPlugin("turning").answer(TestPlugin.LOOP).write(), "turning.jar");
        PLATFORM.deploy(new TestPlugin("faulty").answer(TestPlugin.THROW).write(), "faulty.jar");
        await("there", () -> shows("waiting") && shows("turning") && shows("faulty"));
        for (String name : List.of("waiting", "turning", "faulty")) {
            awaitReason("rest", name, "ACTIVE", "");
            assertEquals(503, answer(name));
        }
        awaitReason("rest", "turning", "QUARANTINED", "did not answer");
        assertFalse(
                "the message is for administrators",
                PLATFORM.send(programme.as("it-province", "/x/faulty/answer"))
                        .body()
                        .contains("plugin.Plugin.answer"));
        remove("waiting", "turning", "faulty");
    }

    private static int answer(String name) {
        return PLATFORM.send(programme.as("it-province", "/x/" + name + "/answer"))
                .statusCode();
    }

    @Test
    public void f11_whatMayNotComeInIsRefusedWithTheReasonAndNeverRun() throws IOException {
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
        PLATFORM.deploy(
                new TestPlugin("peeping")
                        .start(leaveMark)
                        .jar()
                        .header("Import-Package", "org.osgi.framework,org.zhiyuan.account.store")
                        .write(),
                "peeping.jar");
        PLATFORM.deploy(
                new PluginJar("needy")
                        .header("Import-Package", "com.example.nowhere;version=\"[2,3)\"")
                        .write(),
                "needy.jar");
        PLATFORM.deploy(new TestPlugin("future").api("2.0").write(), "future.jar");
        byte[] whole = Files.readAllBytes(new TestPlugin("half").write());
        Files.write(PLATFORM.deploy().resolve("half.jar"), Arrays.copyOf(whole, whole.length / 2));

        awaitReason("bundle", "slip.jar", "REFUSED", "leaves its folder: ../../slip");
        awaitReason("bundle", "peeping.jar", "REFUSED", "org.zhiyuan.account.store");
        awaitReason("bundle", "needy.jar", "REFUSED", "lacks package com.example.nowhere 2");
        awaitReason("service-type", "future", "REFUSED", "API 2.0");
        awaitReason("bundle", "half.jar", "REFUSED", "not a whole jar");
        assertFalse("refused code ran", Files.exists(mark));
        for (String name : List.of("slip.jar", "peeping.jar", "needy.jar", "future.jar", "half.jar")) {
            PLATFORM.undeploy(name);
        }
        await(
                "cleared",
                () -> plugin("bundle", "half.jar").isMissingNode()
                        && plugin("bundle", "slip.jar").isMissingNode());
        onlyPluginsWereTouched();
    }

    @Test
    public void f12_whatWouldChangeThePlatformItselfStaysOutside() throws IOException {
        Path mark = PLATFORM.data().resolve("ran-inside");
        String leaveMark = "try { java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + mark + "\")); }"
                + " catch (java.io.IOException e) { throw new IllegalStateException(e); }";
        PLATFORM.deploy(
                new TestPlugin("extension")
                        .start(leaveMark)
                        .jar()
                        .header("Fragment-Host", "system.bundle; extension:=framework")
                        .header("ExtensionBundle-Activator", "plugin.Plugin")
                        .write(),
                "extension.jar");
        PLATFORM.deploy(
                new PluginJar("part")
                        .header("Fragment-Host", "org.zhiyuan.portal")
                        .write(),
                "part.jar");
        PLATFORM.deploy(
                new TestPlugin("same")
                        .start(leaveMark)
                        .jar()
                        .header("Bundle-SymbolicName", "org.zhiyuan.portal")
                        .header("Bundle-Version", "1.0.0.SNAPSHOT")
                        .write(),
                "same.jar");
        Path unpacked = PLATFORM.deploy().resolve("unpacked.jar/META-INF");
        Files.createDirectories(unpacked);
        Files.writeString(unpacked.resolve("MANIFEST.MF"), "Manifest-Version: 1.0\nBundle-SymbolicName: unpacked\n");
        Files.writeString(PLATFORM.deploy().resolve("org.example.dropped.cfg"), "a = b");

        awaitReason("bundle", "extension.jar", "REFUSED", "Fragment-Host");
        awaitReason("bundle", "part.jar", "REFUSED", "Fragment-Host");
        awaitReason("bundle", "same.jar", "REFUSED", "one of the platform's own bundles, org.zhiyuan.portal");
        awaitReason("bundle", "unpacked.jar", "REFUSED", "is a folder");
        awaitReason("bundle", "org.example.dropped.cfg", "REFUSED", "is not a jar");
        PLATFORM.deploy(new TestPlugin("later").write(), "later.jar");
        await("there, and so all before it looked at", () -> shows("later"));
        assertFalse("refused code ran", Files.exists(mark));
        assertFalse(logged("Installing bundle unpacked"));
        remove("later");
        for (String name : List.of(
                "extension.jar",
                "part.jar",
                "same.jar",
                "unpacked.jar/META-INF/MANIFEST.MF",
                "unpacked.jar/META-INF",
                "unpacked.jar",
                "org.example.dropped.cfg")) {
            PLATFORM.undeploy(name);
        }
        onlyPluginsWereTouched();
    }

    /** F12: a refreshed core bundle would have had its Blueprint container destroyed. */
    private static void onlyPluginsWereTouched() throws IOException {
        for (Matcher matcher = DESTROYED.matcher(PLATFORM.log()); matcher.find(); ) {
            String name = matcher.group(1);
            assertTrue(name, name.equals("org.zhiyuan.service-type-industry-special") || name.startsWith("test."));
        }
    }

    private void remove(String... names) throws IOException {
        for (String name : names) {
            PLATFORM.undeploy(name + ".jar");
        }
        await(
                "gone",
                () -> Arrays.stream(names)
                        .allMatch(name -> plugin("service-type", name)
                                .path("state")
                                .asText()
                                .equals("GONE")));
    }

    private static void awaitReason(String kind, String id, String state, String reason) throws IOException {
        try {
            await(
                    id + " " + state,
                    () -> plugin(kind, id).path("state").asText().equals(state)
                            && plugin(kind, id).path("reason").asText().contains(reason));
        } catch (AssertionError e) {
            throw new AssertionError(id + ", instead: " + plugin(kind, id), e);
        }
    }

    private static void await(String what, BooleanSupplier condition) throws IOException {
        PLATFORM.awaitTrue(what, SOON, condition);
    }

    private static boolean logged(String text) {
        try {
            return PLATFORM.log().contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean shows(String type) {
        return PLATFORM.send(PLATFORM.anonymous("/api/v1/service-types")).body().contains("\"id\":\"" + type + "\"");
    }

    private static int endpoint() {
        return PLATFORM.send(programme.as("it-province", "/x/industry-special/programme"))
                .statusCode();
    }

    private static boolean described() {
        return PLATFORM.send(PLATFORM.anonymous("/api/v1/openapi.json"))
                .body()
                .contains("/x/industry-special/programme");
    }

    private static JsonNode plugin(String kind, String id) {
        String body = PLATFORM.send(PLATFORM.asAdmin("/api/v1/plugins").header("Accept-Language", "en"))
                .body();
        for (JsonNode row : Programme.read(body).path("items")) {
            if (row.path("kind").asText().equals(kind)
                    && row.path("id").asText().equals(id)) {
                return row;
            }
        }
        return MissingNode.getInstance();
    }

    private static ObjectNode special() {
        return Programme.fields()
                .put("industry", "C")
                .put("theme", "智能制造")
                .put("expectedEnterprises", 50)
                .put("venue", "国际会展中心");
    }
}
