package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** A kill -9 amid acknowledged writes, with a plugin deployed, loses none of them, and the next start needs no help. */
public class CrashIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JAR = "service-type-industry-special.jar";
    private static final int ENOUGH = 200;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    public void acknowledgedWritesSurviveKillNine() throws Exception {
        PLATFORM.deploy(RunningPlatform.home().resolve("plugins").resolve(JAR), JAR);
        String enterprise = enterprise();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread writer = new Thread(() -> writeUntilNobodyAnswers(enterprise));
            writer.start();
            writers.add(writer);
        }
        PLATFORM.awaitTrue("enough demands written", Duration.ofSeconds(60), () -> acknowledged.size() >= ENOUGH);
        PLATFORM.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        PLATFORM.start();

        Set<String> lost = new HashSet<>(acknowledged);
        Set<String> found = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = JSON.readTree(PLATFORM.send(as(enterprise, "/api/v1/demands?limit=200" + cursor))
                    .body());
            page.path("items").forEach(demand -> found.add(demand.path("id").asText()));
            cursor = page.path("next").isNull() || page.path("next").isMissingNode()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        } while (cursor != null);
        lost.removeAll(found);
        assertEquals("acknowledged and lost", Set.of(), lost);
        assertTrue(
                "half done: more than the four in flight are unacknowledged", found.size() - acknowledged.size() <= 4);
        PLATFORM.awaitTrue(
                "the plugin is back",
                Duration.ofSeconds(30),
                () -> PLATFORM.status("/api/v1/service-types/industry-special") == 200);
    }

    /** What would start empty, or with a key that opens nothing, ends at once with the reason and leaves all as it was. */
    @Test
    @Category(LongRun.class)
    public void aLostKeyOrDatabaseFileRefusesTheStart() throws Exception {
        PLATFORM.stop();
        refused(PLATFORM.data().resolve("keys/field.key"), "keys/field.key is missing");
        refused(PLATFORM.data().resolve("db/service.properties"), "no service.properties");
        PLATFORM.start();
        assertEquals(200, PLATFORM.send(PLATFORM.asAdmin("/api/v1/accounts")).statusCode());
    }

    private static void refused(Path file, String reason) throws Exception {
        Path aside = PLATFORM.data().resolveSibling("aside");
        Files.move(file, aside);
        assertThrows(AssertionError.class, PLATFORM::start);
        assertTrue(
                PLATFORM.log(),
                PLATFORM.log().contains("START REFUSED: ") && PLATFORM.log().contains(reason));
        assertTrue("nothing is made anew", Files.notExists(file));
        Files.move(aside, file);
    }

    private void writeUntilNobodyAnswers(String enterprise) {
        try {
            while (true) {
                HttpResponse<String> answer = PLATFORM.send(as(enterprise, "/api/v1/demands")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"subject\":\"融资\",\"description\":\"需要流动资金贷款咨询\"}")));
                if (answer.statusCode() == 201) {
                    acknowledged.add(JSON.readTree(answer.body()).path("id").asText());
                }
            }
        } catch (UncheckedIOException | com.fasterxml.jackson.core.JsonProcessingException gone) {
            // The platform was killed: what was not answered was not acknowledged.
        }
    }

    private static HttpRequest.Builder as(String authorization, String path) {
        return PLATFORM.anonymous(path).header("Authorization", authorization);
    }

    /** The authorization of an enterprise that has registered. */
    private static String enterprise() {
        post(
                PLATFORM.asAdmin("/api/v1/accounts"),
                "{\"name\":\"crash.enterprise\",\"password\":\"crash-Only-4-Tests\",\"role\":\"ENTERPRISE\",\"region\":\"130102\"}");
        String authorization = "Basic "
                + Base64.getEncoder()
                        .encodeToString("crash.enterprise:crash-Only-4-Tests".getBytes(StandardCharsets.UTF_8));
        post(
                as(authorization, "/api/v1/enterprises"),
                "{\"name\":\"石家庄测试有限公司\",\"creditCode\":\"91130100MA00003490\",\"region\":\"130102\","
                        + "\"industry\":\"C\",\"tags\":[],\"contact\":{\"name\":\"测试\",\"phone\":\"13800000000\"}}");
        return authorization;
    }

    private static void post(HttpRequest.Builder request, String json) {
        HttpResponse<String> answer =
                PLATFORM.send(request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
        assertEquals(answer.body(), 201, answer.statusCode());
    }
}
