package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** F20: the database of the first version, of before stored bodies had versions, is read, and lost nothing. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class FirstVersionIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the accounts whose answers were kept; the README beside the backup has them too. */
    private static final Map<String, String> PASSWORDS = Map.of(
            "admin",
            "First-Version-2026",
            "province",
            "nfZxys-bZ6Vy5gfIxF1p",
            "station",
            "dusHOABAZ0yBHqeXFumq",
            "expert.wang",
            "yV0pfdHLogPYIFttuunH",
            "enterprise.a",
            "WNLX2fuySpXX6ixW3kP_");

    /** What follows from the day on which one asks, or grows when one signs in. */
    private static final List<String> OF_THE_DAY = List.of("/tasks", "/audit");

    private static final String FINDINGS_SOURCE = ".*\\.findings\\[\\d+]\\.source";

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform().on("/first-version/backup.zip");

    @Test
    public void everyListHasWhatItHadAndEveryValueIsWhatItWas() throws IOException {
        List<String> differences = new ArrayList<>();
        for (JsonNode kept : answers()) {
            String account = kept.get("as").asText();
            String path = kept.get("path").asText();
            JsonNode found = get(account, path);
            if (kept.has("count")) {
                int count = found.get("items").size();
                assertTrue(
                        path + " has " + count,
                        OF_THE_DAY.contains(path)
                                ? count >= kept.get("count").asInt()
                                : count == kept.get("count").asInt());
            }
            if (path.equals("/audit")) {
                assertAudit(kept.get("answer").get("items"), found.get("items"));
            } else if (!OF_THE_DAY.contains(path)) {
                compare(account + " " + path, kept.get("answer"), found, differences);
            }
        }
        assertEquals(List.of(), differences);
    }

    @Test
    public void theAuditTrailIsWhole() throws IOException {
        assertTrue(get("admin", "/audit/verification").get("whole").asBoolean());
    }

    @Test
    public void aCertificateOfThatDayIsStillVouchedFor() throws IOException {
        for (JsonNode kept : answers()) {
            if (kept.get("path").asText().startsWith("/certificates")) {
                for (JsonNode certificate : kept.get("answer").get("items")) {
                    String number = certificate.get("number").asText();
                    HttpResponse<String> shown =
                            PLATFORM.send(PLATFORM.anonymous("/api/v1/certificate-checks/" + path(number)));
                    assertEquals(shown.body(), 200, shown.statusCode());
                    assertEquals(
                            number, JSON.readTree(shown.body()).get("number").asText());
                    assertTrue(JSON.readTree(shown.body()).get("valid").asBoolean());
                }
            }
        }
    }

    /** The last by name, because it damages the state. */
    @Test
    public void withANewerDatabaseItDoesNotStartAndADamagedRowIsNamed() throws Exception {
        JsonNode expert = get("expert.wang", "/experts/own");
        JsonNode activities = get("province", "/activities").get("items");
        String damaged = activities.get(1).get("id").asText();
        PLATFORM.stop();
        StoppedDatabase.execute(
                PLATFORM,
                "UPDATE activities SET body = '{\"@\":\"Activity/1\",\"id\":' WHERE id = '" + damaged + "'",
                "INSERT INTO databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype) "
                        + "VALUES ('of-a-newer-version', 'zhiyuan', 'schema.sql', CURRENT_TIMESTAMP, 9999, 'EXECUTED')");
        assertRefused();
        StoppedDatabase.execute(PLATFORM, "DELETE FROM databasechangelog WHERE id = 'of-a-newer-version'");
        PLATFORM.start();

        assertEquals(expert, get("expert.wang", "/experts/own"));
        List<String> listed = new ArrayList<>();
        get("province", "/activities")
                .get("items")
                .forEach(activity -> listed.add(activity.get("id").asText()));
        assertEquals("the others are listed", activities.size() - 1, listed.size());
        assertFalse(listed.contains(damaged));
        HttpResponse<String> alone = ask("province", "/activities/" + damaged);
        assertEquals(alone.body(), 500, alone.statusCode());
        assertTrue(alone.body(), JSON.readTree(alone.body()).hasNonNull("reference"));
        assertTrue(PLATFORM.log()
                .contains("table activities, row " + damaged + ": Activity, the body is no whole JSON object"));
    }

    private static void assertRefused() throws IOException, InterruptedException {
        Process refused = PLATFORM.program("run")
                .redirectErrorStream(true)
                .redirectOutput(PLATFORM.data().resolveSibling("refused.log").toFile())
                .start();
        try {
            assertTrue("it ends by itself", refused.waitFor(60, TimeUnit.SECONDS));
        } finally {
            refused.destroyForcibly();
        }
        List<String> reason = List.of(Files.readString(PLATFORM.data().resolve("start-refused"))
                .strip()
                .split("\t"));
        assertEquals("Chinese, then English", 2, reason.size());
        assertTrue(
                reason.get(0),
                reason.get(0).contains("数据库由更新版本的程序写过") && reason.get(0).contains("of-a-newer-version"));
        assertTrue(
                reason.get(1),
                reason.get(1).contains("written to by a newer program")
                        && reason.get(1).contains("of-a-newer-version"));
    }

    /** By number and hash, for the trail has grown since. */
    private static void assertAudit(JsonNode kept, JsonNode found) {
        for (JsonNode entry : kept) {
            boolean there = false;
            for (JsonNode each : found) {
                there |= each.get("sequence").equals(entry.get("sequence")) && each.equals(entry);
            }
            assertTrue("audit entry " + entry.get("sequence"), there);
        }
    }

    /**
     * Whatever was answered then is answered now; a later program may answer more, and tells a finding's source in the reader's language.
     */
    private static void compare(String where, JsonNode kept, JsonNode found, List<String> differences) {
        if (kept instanceof ObjectNode && found != null && found.isObject()) {
            kept.properties().stream()
                    .filter(property -> !(where + "." + property.getKey()).matches(FINDINGS_SOURCE))
                    .forEach(property -> compare(
                            where + "." + property.getKey(),
                            property.getValue(),
                            found.get(property.getKey()),
                            differences));
        } else if (kept.isArray() && found != null && kept.size() == found.size()) {
            for (int i = 0; i < kept.size(); i++) {
                compare(where + "[" + i + "]", kept.get(i), found.get(i), differences);
            }
        } else if (!kept.equals(found)) {
            differences.add(where + " was " + kept + " and is " + found);
        }
    }

    private static JsonNode get(String account, String path) throws IOException {
        String listed = path
                + (path.matches("/rounds|.*/own|/evaluations.*|.*/verification")
                        ? ""
                        : path.contains("?") ? "&limit=200" : "?limit=200");
        HttpResponse<String> answer = ask(account, listed);
        assertEquals(listed + " " + answer.body(), 200, answer.statusCode());
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> ask(String account, String path) {
        String basic = Base64.getEncoder()
                .encodeToString((account + ":" + PASSWORDS.get(account)).getBytes(StandardCharsets.UTF_8));
        return PLATFORM.send(PLATFORM.anonymous("/api/v1" + path)
                .header("Authorization", "Basic " + basic)
                .header("Accept-Language", "en"));
    }

    private static JsonNode answers() throws IOException {
        try (InputStream in = FirstVersionIT.class.getResourceAsStream("/first-version/answers.json")) {
            return JSON.readTree(in);
        }
    }

    private static String path(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
