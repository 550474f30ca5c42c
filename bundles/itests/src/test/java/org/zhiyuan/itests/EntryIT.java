package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Entries on somebody's behalf through both faces: entered by the city, taken over by the person (条例 art. 7, R2, R8, R28). */
public class EntryIT {

    private static final String CITY = "it-city";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DECLARATION =
            "{\"ethics\":true,\"reputation\":true,\"healthy\":true,\"hasTime\":true,\"cleanRecord\":true}";
    private static final String EXPERT = """
            {"name":"王代录","idNumber":"130104198108260020","phone":"13800000002","region":"130102","channel":"OPEN_CALL","source":"SCHOLAR",
             "types":["technical"],"field":"数字化改造","profession":{"employer":"UNIVERSITY","education":"MASTER","title":"ASSOCIATE_SENIOR",
             "titleField":"RESEARCH_OR_ENGINEERING","researchSince":"2010-01-01"}}""";

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static RestClient rest;

    @BeforeClass
    public static void theCityIsFiledAndACallIsOpen() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        rest = new RestClient(PLATFORM);
        rest.account("it-province", "PROVINCE", "130000");
        rest.account("it-province-2", "PROVINCE", "130000");
        rest.account(CITY, "CITY", "130100");
        rest.account("it-foreign-city", "CITY", "130200");
        rest.account("it-expert", "EXPERT", "130102");
        rest.account("it-enterprise", "ENTERPRISE", "130104");
        rest.account("it-other-enterprise", "ENTERPRISE", "130104");
        rest.account("it-station", "STATION", "130102");
        for (String official : List.of("it-province", "it-province-2")) {
            assertEquals(
                    200,
                    rest.send(
                                    official,
                                    "PUT",
                                    "/cities/130100/filing",
                                    "{\"filing\":\"冀备1号\",\"filedOn\":\"" + today
                                            + "\",\"recommendation\":{\"document\":\"荐1号\",\"date\":\"" + today
                                            + "\"}}",
                                    "If-Match",
                                    "*")
                            .statusCode());
        }
        assertEquals(
                201,
                rest.send(
                                "it-province",
                                "POST",
                                "/expert-calls",
                                "{\"title\":\"公开招募\",\"information\":\"志愿、无偿\"," + "\"risks\":\"途中安全\",\"opens\":\""
                                        + today + "\",\"closes\":\"" + today.plusDays(2) + "\"}")
                        .statusCode());
    }

    private static JsonNode answered(int status, HttpResponse<String> answer) {
        assertEquals(answer.body(), status, answer.statusCode());
        return RestClient.json(answer);
    }

    private static JsonNode enter(String kind, String body) {
        return answered(201, rest.send(CITY, "POST", "/entries", "{\"asked\":true,\"" + kind + "\":" + body + "}"));
    }

    private static ObjectNode key(JsonNode entry, String number) {
        return JSON.createObjectNode().put("code", entry.get("code").asText()).put("number", number);
    }

    private static String enterprise(String creditCode) {
        return "{\"name\":\"河北代录装备有限公司\",\"creditCode\":\"" + creditCode
                + "\",\"region\":\"130104\",\"industry\":\"C\","
                + "\"contact\":{\"name\":\"李测试\",\"phone\":\"13900000001\"}}";
    }

    private static JsonNode entry(JsonNode entered) {
        return answered(
                200, rest.send(CITY, "GET", "/entries/" + entered.get("id").asText(), null));
    }

    @Test
    public void r28_theFormThatTheCityFilledBecomesTheInstitutionsDraftWithItsDocuments() {
        HttpResponse<String> uploaded = PLATFORM.send(rest.request(CITY, "/documents?name=staff.txt")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("服务人员情况表")));
        String document = answered(201, uploaded).get("id").asText();
        assertEquals(
                404,
                rest.send("it-station", "GET", "/documents/" + document, null).statusCode());
        JsonNode entered = enter(
                "station",
                "{\"name\":\"石家庄代录服务中心\",\"creditCode\":\"91130102MA0TEXT04W\",\"region\":\"130102\","
                        + "\"principal\":\"赵测试\",\"principalId\":\"130102197503150019\",\"materials\":[{\"kind\":\"STAFF_LIST\",\"document\":\""
                        + document + "\"}]}");
        assertFalse(entered.toString(), entered.toString().contains("130102197503150019"));
        assertEquals(
                404,
                rest.send(
                                "it-foreign-city",
                                "GET",
                                "/entries/" + entered.get("id").asText(),
                                null)
                        .statusCode());
        ObjectNode key = key(entered, "91130102MA0TEXT04W");
        JsonNode looked = answered(200, rest.send("it-station", "POST", "/entries/look", key.toString()));
        assertEquals("石家庄代录服务中心", looked.at("/station/name").asText());
        assertFalse("the code is shown once", looked.has("code"));
        assertEquals(
                404,
                rest.send("it-expert", "POST", "/entries/look", key.toString()).statusCode());
        JsonNode taken = answered(
                200,
                rest.send("it-station", "POST", "/entries/takeovers", key.toString(), "Idempotency-Key", "take-1"));
        JsonNode draft = answered(
                200,
                rest.send(
                        "it-station", "GET", "/stations/" + taken.get("subject").asText(), null));
        assertEquals("DRAFT", draft.get("stage").asText());
        assertEquals(document, draft.at("/application/materials/0/document").asText());
        assertEquals(
                200,
                rest.send("it-station", "GET", "/documents/" + document, null).statusCode());
        assertEquals(
                "a retry",
                taken,
                answered(
                        200,
                        rest.send(
                                "it-station",
                                "POST",
                                "/entries/takeovers",
                                key.toString(),
                                "Idempotency-Key",
                                "take-1")));
        answered(409, rest.send("it-station", "POST", "/entries/takeovers", key.toString()));
        assertFalse("the body is erased", entry(entered).has("station"));
    }

    @Test
    public void r2_anEnterpriseThatRegistersItselfClosesItsEntryAndOneThatTakesOverOptsIn() {
        JsonNode first = enter("enterprise", enterprise("91130104MA0ENT012A"));
        answered(
                409,
                rest.send(
                        CITY,
                        "POST",
                        "/entries",
                        "{\"asked\":true,\"enterprise\":" + enterprise("91130104MA0ENT012A") + "}"));
        JsonNode own =
                answered(201, rest.send("it-enterprise", "POST", "/enterprises", enterprise("91130104MA0ENT012A")));
        assertEquals("SUPERSEDED", entry(first).get("state").asText());
        assertEquals(own.get("id"), entry(first).get("subject"));
        JsonNode second = enter("enterprise", enterprise("91130104MA0ENT0205"));
        ObjectNode key = key(second, "91130104MA0ENT0205");
        JsonNode refused =
                answered(400, rest.send("it-other-enterprise", "POST", "/entries/takeovers", key.toString()));
        assertEquals("optIn", refused.at("/problems/0/field").asText());
        answered(
                409,
                rest.send(
                        "it-enterprise",
                        "POST",
                        "/entries/takeovers",
                        key.put("optIn", true).toString()));
        assertEquals(
                "what the ordinary registration refuses leaves it open",
                "OPEN",
                entry(second).get("state").asText());
        JsonNode taken = answered(200, rest.send("it-other-enterprise", "POST", "/entries/takeovers", key.toString()));
        assertEquals(
                taken.get("subject"),
                answered(200, rest.send("it-other-enterprise", "GET", "/enterprises/own", null))
                        .get("id"));
    }

    @Test
    public void r8_anExpertLooksAndTakesOverThroughSoap() throws Exception {
        JsonNode entered = enter("expert", EXPERT);
        String key = "<t:code>" + entered.get("code").asText() + "</t:code><t:number>130104198108260020</t:number>";
        String looked = soap("it-expert", "<q:lookAtEntry %s><body>" + key + "</body></q:lookAtEntry>");
        assertTrue(looked, looked.contains("王代录") && looked.contains("1301**********0020"));
        StringBuilder declared = new StringBuilder();
        JSON.readTree(DECLARATION)
                .fieldNames()
                .forEachRemaining(field -> declared.append("<t:")
                        .append(field)
                        .append(">true</t:")
                        .append(field)
                        .append('>'));
        String taken = soap(
                "it-expert",
                "<q:takeOverEntry %s><body>" + key + "<t:declaration>" + declared
                        + "</t:declaration></body></q:takeOverEntry>");
        assertTrue(taken, taken.contains(">TAKEN<"));
        JsonNode own = answered(200, rest.send("it-expert", "GET", "/experts/own", null));
        assertEquals("UNDER_REVIEW", own.get("stage").asText());
        assertEquals(own.get("id"), entry(entered).get("subject"));
        assertEquals(JSON.readTree(DECLARATION), own.at("/application/declaration"));
        String again = soap("it-expert", "<q:declineEntry %s><body>" + key + "</body></q:declineEntry>");
        assertTrue(again, again.contains(">CONFLICT<"));
    }

    private static String soap(String account, String operation) {
        String spaces = "xmlns:q=\"urn:zhiyuan:oversight:1\" xmlns:t=\"urn:zhiyuan:types:1\"";
        String body = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>"
                + String.format(operation, spaces) + "</e:Body></e:Envelope>";
        return PLATFORM.send(PLATFORM.anonymous("/soap/oversight")
                        .header("Content-Type", "text/xml; charset=utf-8")
                        .header("Authorization", rest.basic(account))
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }
}
