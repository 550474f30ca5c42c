package org.zhiyuan.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;

/** The parties that a plan needs: two officials of the province, and an expert who serves; all through the public API. */
final class Programme {

    static final String PASSWORD = "only-for-4-Tests!";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXPERT = """
            {"name":"王演示","idNumber":"130104198108260020","phone":"13800000002","region":"130102","channel":"OPEN_CALL","source":"SCHOLAR",
             "retired":false,"employerName":"河北某单位","types":["technical"],"field":"数字化改造","skills":["诊断"],
             "declaration":{"ethics":true,"reputation":true,"healthy":true,"hasTime":true,"cleanRecord":true},
             "profession":{"employer":"UNIVERSITY","education":"MASTER","title":"ASSOCIATE_SENIOR","titleField":"RESEARCH_OR_ENGINEERING",
                           "researchSince":"2010-01-01","merits":[]}}""";
    private static final String TERMS = """
            "terms":{"content":"诊断","way":"线下","time":"按约定","place":"石家庄","workingConditions":"场地","safety":"保险"}""";

    private final RunningPlatform platform;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final String expert;

    /** Makes the accounts, admits and appoints the expert. */
    Programme(RunningPlatform platform) {
        this.platform = platform;
        account("it-province", "PROVINCE", "130000");
        account("it-province-2", "PROVINCE", "130000");
        account("it-team", "PROVINCIAL_TEAM", "130000");
        account("it-expert", "EXPERT", "130102");
        post(
                "it-province",
                "/expert-calls",
                "{\"title\":\"公开招募\",\"information\":\"志愿、无偿\",\"risks\":\"途中安全\",\"opens\":\"" + today
                        + "\",\"closes\":\"" + today.plusDays(30) + "\"}",
                201);
        expert = post("it-expert", "/experts", EXPERT, 201).path("id").asText();
        String path = "/experts/" + expert;
        post("it-province", path + "/review", "{\"decision\":\"APPROVE\",\"reason\":\"符合条件\"}", 200);
        post("it-province-2", path + "/review", "{\"decision\":\"APPROVE\"}", 200);
        post("it-province", path + "/filing", "{}", 200);
        post("it-team", path + "/registration", "{\"number\":\"QG-1\",\"registeredOn\":\"" + today + "\"}", 200);
        post(
                "it-province",
                path + "/appointment",
                "{" + TERMS + ",\"validFrom\":\"" + today.minusDays(10) + "\",\"validUntil\":\"" + today.plusYears(1)
                        + "\",\"hoursPerYear\":20}",
                200);
        post("it-expert", path + "/signatures", "{}", 200);
        post("it-province", path + "/signatures", "{}", 200);
    }

    private void account(String name, String role, String region) {
        String body = "{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + "\",\"role\":\"" + role
                + "\",\"region\":\"" + region + "\"}";
        HttpResponse<String> made = platform.send(json(platform.asAdmin("/api/v1/accounts"), body));
        if (made.statusCode() != 201) {
            throw new AssertionError(made.body());
        }
    }

    /** A plan of that type, held by the province in so many days; the answer whatever it is. */
    HttpResponse<String> plan(String type, int inDays, ObjectNode fields) {
        LocalDate day = today.plusDays(inDays);
        ObjectNode plan = JSON.createObjectNode()
                .put("type", type)
                .put("title", "专场 " + inDays)
                .put("place", "石家庄")
                .put("start", day + "T09:00:00+08:00")
                .put("end", day + "T10:00:00+08:00")
                .put("capacity", 100);
        plan.set("fields", fields);
        plan.putArray("experts").add(expert);
        return platform.send(json(as("it-province", "/activities"), plan.toString()));
    }

    /** The expert takes on so many planned hours a month. */
    void limit(int hoursPerMonth) {
        HttpRequest.Builder request = as("it-expert", "/experts/" + expert + "/capacity")
                .header("If-Match", "*")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"hoursPerMonth\":" + hoursPerMonth + "}"));
        HttpResponse<String> answer = platform.send(request);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    HttpRequest.Builder as(String name, String path) {
        String basic = Base64.getEncoder().encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return platform.anonymous("/api/v1" + path).header("Authorization", "Basic " + basic);
    }

    private JsonNode post(String name, String path, String body, int expected) {
        HttpResponse<String> answer = platform.send(json(as(name, path), body));
        if (answer.statusCode() != expected) {
            throw new AssertionError(path + " " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body());
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    static ObjectNode fields() {
        return JSON.createObjectNode();
    }
}
