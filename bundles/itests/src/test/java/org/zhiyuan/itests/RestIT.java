package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What the REST face promises, on the real distribution. */
public class RestIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final String STATION =
            "{\"name\":\"石家庄长安𠮷㐂服务中心\",\"creditCode\":\"91130102MA0TEXT04W\",\"region\":\"130102\","
                    + "\"principal\":\"赵测试\",\"principalId\":\"130102197503150019\",\"contact\":{\"name\":\"钱测试\",\"phone\":\"13800000001\"}}";
    private static RestClient rest;

    @BeforeClass
    public static void accounts() {
        rest = new RestClient(PLATFORM);
        rest.account("province", "PROVINCE", "130000");
        rest.account("station", "STATION", "130102");
        rest.account("shijiazhuang", "CITY", "130100");
        rest.account("tangshan", "CITY", "130200");
        rest.send(
                "province",
                "POST",
                "/rounds",
                "{\"year\":" + year() + ",\"notice\":\"年度通知\",\"opens\":\"" + year() + "-01-01\",\"closes\":\"" + year()
                        + "-12-31\"}");
    }

    @Test
    public void aPasswordIsShownOnceAndATokenStandsForIt() {
        JsonNode token = RestClient.json(rest.send("station", "POST", "/tokens", null));
        JsonNode me = RestClient.json(rest.send(
                null,
                "GET",
                "/me",
                null,
                "Authorization",
                "Bearer " + token.get("token").asText()));

        assertEquals("STATION", me.get("role").asText());
        assertTrue(token.get("expiresAt").asText().endsWith("+08:00"));
        JsonNode again = RestClient.json(
                rest.send("admin", "GET", "/accounts/" + me.get("account").asText(), null));
        assertEquals("station", again.get("name").asText());
        assertFalse(again.has("password"));
    }

    @Test
    public void aDisabledAccountIsOutAtOnce() {
        rest.account("leaving", "EXPERT", "130102");
        String token = RestClient.json(rest.send("leaving", "POST", "/tokens", null))
                .get("token")
                .asText();
        String id = RestClient.json(rest.send("leaving", "GET", "/me", null))
                .get("account")
                .asText();
        assertEquals(
                200,
                rest.send("admin", "PUT", "/accounts/" + id + "/enabled", "{\"enabled\":false}")
                        .statusCode());

        assertEquals(401, rest.send("leaving", "GET", "/me", null).statusCode());
        assertEquals(
                401,
                rest.send(null, "GET", "/me", null, "Authorization", "Bearer " + token)
                        .statusCode());
    }

    @Test
    public void r36_aSecondRoundInTheYearIsRefusedInTheCallersLanguage() {
        String round = "{\"year\":" + year() + ",\"notice\":\"又一次\",\"opens\":\"" + year() + "-01-01\",\"closes\":\""
                + year() + "-12-31\"}";
        HttpResponse<String> zh = rest.send("province", "POST", "/rounds", round);
        HttpResponse<String> en = rest.send("province", "POST", "/rounds", round, "Accept-Language", "en");

        assertEquals(409, zh.statusCode());
        assertEquals(
                "application/problem+json",
                en.headers().firstValue("Content-Type").orElse(null));
        assertEquals("CONFLICT", RestClient.json(en).get("code").asText());
        assertTrue(
                zh.body(),
                RestClient.json(zh).get("detail").asText().codePoints().anyMatch(c -> c > 0x4e00));
        assertFalse(
                en.body(),
                RestClient.json(en).get("detail").asText().codePoints().anyMatch(c -> c > 0x4e00));
    }

    @Test
    public void r1r3_theBookTellsWhereItsRulesStandInEitherLanguage() {
        JsonNode book = RestClient.json(rest.send(null, "GET", "/rules", null, "Accept-Language", "en"));
        assertTrue(book.get("policies").toString().contains("工信厅联企业〔2020〕12号"));
        JsonNode operation = null;
        for (JsonNode rule : book.get("rules")) {
            operation = rule.get("clause").asText().equals("R18") ? rule : operation;
        }
        assertEquals("has operated for 3 years or more", operation.get("demand").asText());
        assertEquals("Handbook VI(2), condition 1", operation.get("source").asText());
        assertEquals("2020-01-01", operation.get("from").asText());
        for (JsonNode parameter : RestClient.json(
                        rest.send(null, "GET", "/rules/parameters", null, "Accept-Language", "zh"))
                .get("items")) {
            JsonNode edition = parameter.get("inForce");
            assertFalse(edition.toString(), edition.get("source").asText().matches(".*[A-Za-z]{2,}.*"));
            assertTrue(edition.toString(), edition.get("policies").size() > 0);
        }
    }

    @Test
    public void r82_noYearIsPublishedBeforeItIsOver() {
        HttpResponse<String> preview = rest.send("province", "POST", "/evaluations/" + year(), "{}");
        assertEquals(201, preview.statusCode());
        assertTrue(RestClient.json(preview).get("preview").asBoolean());
        assertEquals(
                409,
                rest.send("province", "POST", "/evaluations/" + year() + "/publication", "{}")
                        .statusCode());
        assertEquals(404, rest.send(null, "GET", "/evaluations/" + year(), null).statusCode());
    }

    @Test
    public void r2r53r55_theSelfCheckRefusesWhatASubmissionWouldBeRefusedFor() {
        rest.account("asking", "EXPERT", "130102");
        assertEquals(
                200,
                rest.send("asking", "POST", "/experts/self-check", expert("130102", "technical", null))
                        .statusCode());
        assertEquals("region", problem(expert("110101", "technical", null)));
        assertEquals("types", problem(expert("130102", "astrology", null)));
        assertEquals("ageException.document", problem(expert("130102", "technical", "0".repeat(64))));
    }

    /** The field that both the self-check and the submission refuse. */
    private static String problem(String application) {
        HttpResponse<String> checked = rest.send("asking", "POST", "/experts/self-check", application);
        HttpResponse<String> submitted = rest.send("asking", "POST", "/experts", application);
        assertEquals(checked.body(), 400, checked.statusCode());
        assertEquals(400, submitted.statusCode());
        assertEquals(
                RestClient.json(submitted).get("problems"),
                RestClient.json(checked).get("problems"));
        return RestClient.json(checked).get("problems").get(0).get("field").asText();
    }

    private static String expert(String region, String type, String document) {
        return "{\"name\":\"孙测试\",\"idNumber\":\"130102198502280019\",\"phone\":\"13800000002\",\"region\":\"" + region
                + "\",\"channel\":\"OPEN_CALL\",\"source\":\"SCHOLAR\",\"types\":[\"" + type
                + "\"],\"field\":\"智能化改造\","
                + "\"declaration\":{\"ethics\":true,\"reputation\":true,\"healthy\":true,\"hasTime\":true,\"cleanRecord\":true},"
                + (document == null
                        ? ""
                        : "\"ageException\":{\"kind\":\"ACADEMICIAN\",\"retirementAge\":70,\"evidence\":\"证书\","
                                + "\"document\":\"" + document + "\"},")
                + "\"profession\":{\"employer\":\"UNIVERSITY\",\"education\":\"DOCTOR\","
                + "\"title\":\"SENIOR\",\"researchSince\":\"2012-07-01\"}}";
    }

    @Test
    public void twoEditorsOfOneDraftAreToldApart() {
        HttpResponse<String> created = rest.send("station", "POST", "/stations", STATION);
        String path = "/stations/" + RestClient.json(draft(created)).get("id").asText();
        String tag = rest.send("station", "GET", path, null)
                .headers()
                .firstValue("ETag")
                .orElse("");

        assertEquals(428, rest.send("station", "PUT", path, STATION).statusCode());
        assertEquals(
                200, rest.send("station", "PUT", path, STATION, "If-Match", tag).statusCode());
        assertEquals(
                412, rest.send("station", "PUT", path, STATION, "If-Match", tag).statusCode());
        String now = rest.send("station", "GET", path, null)
                .headers()
                .firstValue("ETag")
                .orElse("");
        assertNotEquals(tag, now);
        assertEquals(
                304,
                rest.send("station", "GET", path, null, "If-None-Match", now).statusCode());
    }

    @Test
    public void r13_anotherCityMayNotEvenSeeAStationAndNobodySeesItsIdNumber() {
        String path = "/stations/"
                + RestClient.json(draft(rest.send("station", "POST", "/stations", STATION)))
                        .get("id")
                        .asText();

        assertEquals(404, rest.send("tangshan", "GET", path, null).statusCode());
        HttpResponse<String> seen = rest.send("shijiazhuang", "GET", path, null);
        assertEquals(200, seen.statusCode());
        assertEquals(
                "1301**********0019",
                RestClient.json(seen).at("/application/principalId").asText());
        assertEquals(
                "石家庄长安𠮷㐂服务中心", RestClient.json(seen).at("/application/name").asText());
        assertFalse(seen.body().contains("13800000001"));
    }

    @Test
    public void theSameKeyGivesTheSameAnswer() {
        rest.account("enterprise", "ENTERPRISE", "130104");
        rest.send(
                "enterprise",
                "POST",
                "/enterprises",
                "{\"name\":\"河北测试装备\",\"creditCode\":\"91130104MA0ENT012A\",\"region\":\"130104\","
                        + "\"industry\":\"C\",\"contact\":{\"name\":\"李测试\",\"phone\":\"13900000001\"}}");
        String demand = "{\"subject\":\"工艺改进\",\"description\":\"成品率低\"}";
        HttpResponse<String> first = rest.send("enterprise", "POST", "/demands", demand, "Idempotency-Key", "demand-1");
        HttpResponse<String> again = rest.send("enterprise", "POST", "/demands", demand, "Idempotency-Key", "demand-1");

        assertEquals(first.body(), 201, first.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(first.headers().firstValue("Location"), again.headers().firstValue("Location"));
        assertEquals(
                409,
                rest.send("enterprise", "POST", "/demands", demand.replace("低", "高"), "Idempotency-Key", "demand-1")
                        .statusCode());
        assertEquals(
                1,
                RestClient.json(rest.send("enterprise", "GET", "/demands", null))
                        .get("items")
                        .size());
    }

    @Test
    public void pagesFollowOneAnotherWithoutGapsOrRepeats() {
        for (int i = 0; i < 5; i++) {
            rest.account("page-" + i, "EXPERT", "130102");
        }
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = RestClient.json(rest.send("admin", "GET", "/accounts?limit=2" + cursor, null));
            page.get("items").forEach(item -> names.add(item.get("name").asText()));
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asText();
        } while (cursor != null);

        Set<String> once = new LinkedHashSet<>(names);
        assertEquals(names.size(), once.size());
        assertTrue(names.toString(), names.containsAll(List.of("admin", "page-0", "page-4", "province")));
        assertEquals(400, rest.send("admin", "GET", "/accounts?limit=0", null).statusCode());
        assertEquals(
                400, rest.send("admin", "GET", "/accounts?limit=many", null).statusCode());
        assertEquals(
                400,
                rest.send("admin", "GET", "/accounts?cursor=%F0%9F%98%80", null).statusCode());
    }

    @Test
    public void rubbishIsRefusedClearlyAndHarmsNothing() {
        assertRefused(400, "{\"name\":");
        assertRefused(400, "[".repeat(100_000));
        assertRefused(400, "{\"name\":\"x\",\"evil\":1}");
        assertRefused(400, "{\"name\":" + "9".repeat(5000) + "}");
        assertRefused(400, "\"" + "x".repeat(300_000) + "\"");
        assertRefused(413, "{\"name\":\"" + "x".repeat(2 << 20) + "\"}");
        HttpResponse<String> xml = PLATFORM.send(rest.request("station", "/stations")
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")));
        assertEquals(415, xml.statusCode());
        assertEquals(200, PLATFORM.status("/health"));
    }

    @Test
    public void anUploadedDocumentIsFoundByItsDigest() {
        HttpResponse<String> uploaded = PLATFORM.send(rest.request("station", "/documents?name=%E5%90%8D%E5%86%8C.txt")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("服务人员情况表")));
        assertEquals(uploaded.body(), 201, uploaded.statusCode());
        String path = "/documents/" + RestClient.json(uploaded).get("id").asText();
        HttpResponse<String> found = rest.send("station", "GET", path, null);
        assertEquals("服务人员情况表", found.body());
        assertTrue(found.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
        assertEquals(
                400,
                PLATFORM.send(rest.request("station", "/documents?name=x.exe")
                                .header("Content-Type", "application/octet-stream")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'M', 'Z', 0, 1, 2, 3})))
                        .statusCode());
    }

    @Test
    public void r31_officialsReadADocumentForAPurposeThatItsOwnerCanRead() {
        HttpResponse<String> uploaded = PLATFORM.send(rest.request("station", "/documents?name=id.txt")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("法定代表人身份证明")));
        String path = "/documents/" + RestClient.json(uploaded).get("id").asText();
        assertEquals(403, rest.send("province", "GET", path, null).statusCode());
        assertEquals(
                404,
                rest.send("tangshan", "POST", path + "/disclosures", "{\"purpose\":\"核对身份\"}")
                        .statusCode());
        assertEquals(
                400,
                rest.send("province", "POST", path + "/disclosures", "{\"purpose\":\"看\"}")
                        .statusCode());
        assertEquals(
                "法定代表人身份证明",
                rest.send("province", "POST", path + "/disclosures", "{\"purpose\":\"核对身份证明\"}")
                        .body());
        String read = rest.send("station", "GET", "/me/disclosures", null).body();
        assertTrue(read, read.contains("核对身份证明") && read.contains("province"));
    }

    private static void assertRefused(int status, String body) {
        HttpResponse<String> refused = rest.send("station", "POST", "/stations", body);
        assertEquals(refused.body(), status, refused.statusCode());
        assertEquals("INVALID", RestClient.json(refused).get("code").asText());
    }

    /** The draft just made, or the one that is there already. */
    private static HttpResponse<String> draft(HttpResponse<String> created) {
        if (created.statusCode() == 201) {
            return created;
        }
        String own = RestClient.json(rest.send("station", "GET", "/stations/own", null))
                .at("/items/0/id")
                .asText();
        return rest.send("station", "GET", "/stations/" + own, null);
    }

    private static int year() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    }
}
