package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;

/** F11: a plugin is installed over REST, switched, updated, gone back from and taken out, and the database brings it up again. */
public class PluginManagerIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ANSWER = "/api/v1/x/managed/answer";
    private static final String INSTALLED = "/api/v1/plugins/installed/";

    @Test
    public void f11_aPluginIsManagedOverRestAndComesUpFromTheDatabase() throws Exception {
        Path first = plugin("1.0.0", "one");
        Path second = plugin("2.0.0", "two");
        JsonNode plugin = install(first, 200);
        String name = plugin.path("name").asText();
        assertEquals("ENABLED", plugin.path("state").asText());
        await("one");
        assertEquals(
                "a stranger can't",
                401,
                upload(PLATFORM.anonymous("/api/v1/plugins"), first).statusCode());
        assertEquals(
                "rubbish is refused",
                400,
                upload(PLATFORM.asAdmin("/api/v1/plugins"), rubbish()).statusCode());

        List<String> troubles = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger visits = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        Thread visitor = new Thread(() -> {
            while (!over.get()) {
                HttpResponse<String> answer = PLATFORM.send(PLATFORM.asAdmin(ANSWER));
                boolean later = answer.statusCode() == 503
                        && answer.headers().firstValue("Retry-After").isPresent();
                if (answer.statusCode() != 200 && !later) {
                    troubles.add(answer.statusCode() + " " + answer.body());
                }
                visits.incrementAndGet();
            }
        });
        visitor.start();
        PLATFORM.awaitTrue("visited", SOON, () -> visits.get() > 0);
        install(second, 200);
        await("two");
        over.set(true);
        visitor.join();
        assertEquals("who comes meanwhile is served, or told to come back", List.of(), troubles);
        assertEquals(
                "an older one is no update",
                409,
                upload(PLATFORM.asAdmin("/api/v1/plugins"), first).statusCode());

        act(name, "disable", 200);
        PLATFORM.awaitTrue("away", SOON, () -> look() != 200);
        act(name, "disable", 409);
        act(name, "enable", 200);
        await("two");
        act(name, "rollback", 200);
        await("one");

        PLATFORM.stop();
        delete(PLATFORM.data().resolve("cache"));
        delete(PLATFORM.data().resolve("plugins"));
        PLATFORM.start();
        await("one");
        assertEquals(
                "2.0.0", read(INSTALLED + name).path("before").path("release").asText());

        act(name, "uninstall", 200);
        PLATFORM.awaitTrue("away", SOON, () -> look() == 404 || look() == 503);
        assertEquals("UNINSTALLED", read(INSTALLED + name).path("state").asText());
        act(name, "clear", 200);
        assertEquals(404, PLATFORM.send(PLATFORM.asAdmin(INSTALLED + name)).statusCode());
        assertTrue(new PluginRows(PLATFORM).row("rest", "managed").isMissingNode());
    }

    @Test
    public void f11_whatIsDroppedIsKeptAndTheDatabaseWinsAtAStart() throws Exception {
        PLATFORM.deploy(dropped("1.0.0"), "dropped.jar");
        PLATFORM.awaitTrue("dropped", SOON, () -> new PluginRows(PLATFORM).is("service-type", "dropped", "ACTIVE"));
        JsonNode kept = installed("dropped.jar");
        assertEquals("1.0.0", kept.path("current").path("release").asText());
        PLATFORM.stop();
        PLATFORM.undeploy("dropped.jar");
        PLATFORM.start();
        PLATFORM.awaitTrue(
                "up without its file", SOON, () -> new PluginRows(PLATFORM).is("service-type", "dropped", "ACTIVE"));
        PLATFORM.deploy(dropped("1.1.0"), "dropped.jar");
        PLATFORM.awaitTrue(
                "updated",
                SOON,
                () -> "1.1.0"
                        .equals(installed("dropped.jar")
                                .path("current")
                                .path("release")
                                .asText()));
        PLATFORM.undeploy("dropped.jar");
        PLATFORM.awaitTrue(
                "uninstalled",
                SOON,
                () -> "UNINSTALLED"
                        .equals(installed("dropped.jar").path("state").asText()));
        assertFalse(new PluginRows(PLATFORM).is("service-type", "dropped", "ACTIVE"));
    }

    @Test
    public void f11_whatComesPastTheDoorDoesNotStart() throws Exception {
        Path jar = new TestPlugin("past").write();
        PLATFORM.program("console", "bundle:install -s " + jar.toUri()).start().waitFor();
        assertEquals(404, PLATFORM.status("/api/v1/service-types/past"));
    }

    private static Path plugin(String version, String answer) throws IOException {
        return new TestPlugin("managed")
                .answer("if (true) return \"" + answer + "\";")
                .jar()
                .header("Bundle-Version", version)
                .write();
    }

    private static Path dropped(String version) throws IOException {
        return new TestPlugin("dropped").jar().header("Bundle-Version", version).write();
    }

    private static Path rubbish() throws IOException {
        return Files.writeString(Files.createTempFile("rubbish", ".jar"), "rubbish");
    }

    private static HttpResponse<String> upload(HttpRequest.Builder request, Path jar) throws IOException {
        return PLATFORM.send(request.POST(HttpRequest.BodyPublishers.ofFile(jar))
                .header("Content-Type", "application/octet-stream"));
    }

    private static JsonNode install(Path jar, int status) throws IOException {
        HttpResponse<String> answer = upload(PLATFORM.asAdmin("/api/v1/plugins"), jar);
        assertEquals(answer.body(), status, answer.statusCode());
        return Programme.read(answer.body());
    }

    private static void act(String name, String what, int status) {
        HttpResponse<String> answer = PLATFORM.send(PLATFORM.asAdmin(INSTALLED + name + '/' + what)
                .POST(HttpRequest.BodyPublishers.noBody())
                .header("Content-Type", "application/json"));
        assertEquals(answer.body(), status, answer.statusCode());
    }

    private static JsonNode read(String path) {
        return Programme.read(PLATFORM.send(PLATFORM.asAdmin(path)).body());
    }

    private static JsonNode installed(String file) {
        for (JsonNode each : read("/api/v1/plugins/installed").path("items")) {
            if (each.path("file").asText().equals(file)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    private static int look() {
        return PLATFORM.send(PLATFORM.asAdmin(ANSWER)).statusCode();
    }

    private static void await(String answer) throws IOException {
        PLATFORM.awaitTrue(
                answer,
                SOON,
                () -> PLATFORM.send(PLATFORM.asAdmin(ANSWER)).body().equals(answer));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
