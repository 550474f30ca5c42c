package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.ClassRule;
import org.junit.Test;

/** F19: a backup made under load and restored elsewhere has all that was acknowledged before. */
public class BackupIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final String ENTERPRISE = "it-backup";
    private static final int ENOUGH = 100;
    private static final byte[] DOCUMENT = "%PDF-1.7 志愿服务\n%%EOF".getBytes(StandardCharsets.UTF_8);

    private final RestClient rest = new RestClient(PLATFORM);
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    @Test
    public void f19_whatWasAcknowledgedIsThereElsewhere() throws Exception {
        rest.account(ENTERPRISE, "ENTERPRISE", "130102");
        assertEquals(
                201,
                rest.send(
                                ENTERPRISE,
                                "POST",
                                "/enterprises",
                                "{\"name\":\"石家庄备份有限公司\",\"creditCode\":\"91130100MA00003490\","
                                        + "\"region\":\"130102\",\"industry\":\"C\",\"tags\":[],\"contact\":{\"name\":\"测试\",\"phone\":\"13800000000\"}}")
                        .statusCode());
        String document = upload();
        Thread writer = new Thread(this::write, "writer");
        writer.start();
        Path copy = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "备份 ")
                .resolve("copy");
        Set<String> before;
        try (Load load = new Load(
                PLATFORM,
                List.of(() -> PLATFORM.anonymous("/api/v1/cities"), () -> rest.request(ENTERPRISE, "/demands")))) {
            PLATFORM.awaitTrue("enough written", Duration.ofSeconds(60), () -> acknowledged.size() >= ENOUGH);
            before = Set.copyOf(acknowledged);
            assertTrue(tell(0, "backup", copy.toString()).contains("The backup is in " + copy));
            assertTrue(
                    "a second one goes nowhere",
                    tell(1, "backup", copy.toString()).contains("must not be there yet"));
            assertEquals(List.of(), load.failures());
        }
        over = true;
        writer.join();
        PLATFORM.stop();
        assertEquals(
                "checksums",
                0,
                new ProcessBuilder("sha256sum", "-c", "--quiet", "--strict", "backup.sha256")
                        .directory(copy.toFile())
                        .redirectOutput(Path.of("target/backup-checked.txt").toFile())
                        .redirectErrorStream(true)
                        .start()
                        .waitFor());

        RunningPlatform restored = new RunningPlatform().with("ZHIYUAN_DATA", copy.toString());
        restored.before();
        try {
            RestClient there = rest.on(restored);
            Set<String> lost = new HashSet<>(before);
            lost.removeAll(demands(there));
            assertEquals("acknowledged before and lost", Set.of(), lost);
            assertEquals(
                    200,
                    there.send(ENTERPRISE, "GET", "/documents/" + document, null)
                            .statusCode());
            assertTrue(
                    end(0, restored.program("console", "zhiyuan:audit-verify")).contains("The audit chain is whole"));
            assertTrue(end(0, restored.program("console", "zhiyuan:audit-list --subject state"))
                    .contains("BACKUP"));
        } finally {
            restored.after();
        }
    }

    private String upload() throws IOException {
        HttpResponse<String> answer = PLATFORM.send(rest.request(ENTERPRISE, "/documents?name=a.pdf")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(DOCUMENT)));
        assertEquals(answer.body(), 201, answer.statusCode());
        return RestClient.json(answer).path("id").asText();
    }

    private void write() {
        while (!over) {
            HttpResponse<String> answer =
                    rest.send(ENTERPRISE, "POST", "/demands", "{\"subject\":\"融资\",\"description\":\"需要流动资金贷款咨询\"}");
            if (answer.statusCode() == 201) {
                acknowledged.add(RestClient.json(answer).path("id").asText());
            }
        }
    }

    private static Set<String> demands(RestClient of) {
        Set<String> found = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = RestClient.json(of.send(ENTERPRISE, "GET", "/demands?limit=200" + cursor, null));
            page.path("items").forEach(demand -> found.add(demand.path("id").asText()));
            cursor = page.path("next").asText("").isEmpty() || page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        } while (cursor != null);
        return found;
    }

    private static String tell(int code, String... arguments) throws IOException, InterruptedException {
        return end(code, PLATFORM.program(arguments));
    }

    private static String end(int code, ProcessBuilder program) throws IOException, InterruptedException {
        program.environment().put("LC_ALL", "en_US.UTF-8");
        Process process = program.redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue("it never ended\n" + told, process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(told, code, process.exitValue());
        return told;
    }
}
