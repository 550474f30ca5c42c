package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** F20: the database of the first version, of before stored bodies had versions, is read, and lost nothing. */
public class FirstVersionIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the accounts whose answers were kept; the README beside the backup has them too. */
    private static final Map<String, String> PASSWORDS = Map.of("admin", "First-Version-2026", "province", "nfZxys-bZ6Vy5gfIxF1p", "station",
            "dusHOABAZ0yBHqeXFumq", "expert.wang", "yV0pfdHLogPYIFttuunH", "enterprise.a", "WNLX2fuySpXX6ixW3kP_");

    /** What follows from the day on which one asks, or grows when one signs in. */
    private static final List<String> OF_THE_DAY = List.of("/tasks", "/audit");

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
                assertTrue(path + " has " + count, OF_THE_DAY.contains(path) ? count >= kept.get("count").asInt()
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
                    JsonNode shown = JSON.readTree(PLATFORM.send(PLATFORM.anonymous("/api/v1/certificates/" + path(number))).body());
                    assertEquals(number, shown.get("number").asText());
                }
            }
        }
    }

    @Test
    public void whatIsWrittenNowIsReadAgain() throws IOException {
        JsonNode expert = get("expert.wang", "/experts/own");
        JsonNode notices = get("province", "/notices");
        PLATFORM.stop();
        PLATFORM.start();
        assertEquals(expert, get("expert.wang", "/experts/own"));
        assertEquals(notices, get("province", "/notices"));
        assertFalse("nothing was unreadable", PLATFORM.log().contains("can't be read"));
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

    /** Whatever was answered then is answered now; a later program may answer more. */
    private static void compare(String where, JsonNode kept, JsonNode found, List<String> differences) {
        if (kept instanceof ObjectNode && found != null && found.isObject()) {
            kept.properties().forEach(property -> compare(where + "." + property.getKey(), property.getValue(), found.get(property.getKey()),
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
        String basic = Base64.getEncoder().encodeToString((account + ":" + PASSWORDS.get(account)).getBytes(StandardCharsets.UTF_8));
        String address = "/api/v1" + path + (path.matches("/rounds|.*/own|/evaluations.*|.*/verification") ? ""
                : path.contains("?") ? "&limit=200" : "?limit=200");
        HttpResponse<String> answer = PLATFORM.send(PLATFORM.anonymous(address).header("Authorization", "Basic " + basic)
                .header("Accept-Language", "en"));
        assertEquals(address + " " + answer.body(), 200, answer.statusCode());
        return JSON.readTree(answer.body());
    }

    private static JsonNode answers() throws IOException {
        try (InputStream in = FirstVersionIT.class.getResourceAsStream("/first-version/answers.json")) {
            return JSON.readTree(in);
        }
    }

    private static String path(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
