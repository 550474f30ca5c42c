package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The same distribution with one line changed works for another province, by its rule book. */
public class ShanxiIT {
    @ClassRule
    public static final RunningPlatform PLATFORM =
            new RunningPlatform().line("system.properties", "zhiyuan.province = 140000");

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static RestClient rest;

    @BeforeClass
    public static void accounts() {
        rest = new RestClient(PLATFORM);
        rest.account("first", "PROVINCE", "140000");
        rest.account("second", "PROVINCE", "140000");
        rest.account("station", "STATION", "140105");
    }

    private static String application(int area, int served) {
        return "{\"name\":\"太原服务中心\",\"creditCode\":\"91130102MA0TEXT04W\",\"region\":\"140105\",\"foundedOn\":\""
                + TODAY.minusYears(2) + "\",\"premises\":{\"address\":\"小店区\",\"area\":" + area
                + ",\"facilities\":\"会议室\"},\"smesServed\":" + served + "}";
    }

    private static String outcome(JsonNode verdict, String clause) {
        for (JsonNode finding : verdict.get("findings")) {
            if (finding.get("clause").asText().equals(clause)) {
                return finding.get("outcome").asText();
            }
        }
        return null;
    }

    @Test
    public void theBookInForceIsShanxis() {
        JsonNode book = RestClient.json(rest.send(null, "GET", "/rules", null));
        assertEquals("shanxi-2021", book.get("id").asText());
        assertEquals("140000", book.get("province").asText());
        assertEquals(11, book.get("divisions").size());
        JsonNode years = RestClient.json(rest.send(null, "GET", "/rules/parameters/station.operation.years", null));
        assertEquals(2, years.at("/inForce/value/number").asInt());
        assertTrue(PLATFORM.send(PLATFORM.anonymous("/soap/rules?wsdl")).body().contains("proposeRuleChange"));
    }

    @Test
    public void aStationIsJudgedByIt() {
        JsonNode verdict = RestClient.json(rest.send("station", "POST", "/stations/self-check", application(100, 99)));
        assertEquals("PASSED", outcome(verdict, "R18"));
        assertEquals("PASSED", outcome(verdict, "SCALE-AREA"));
        assertEquals("FAILED", outcome(verdict, "SCALE-SMES"));
        assertEquals("FAILED", outcome(verdict, "SCALE-STAFF"));
        assertEquals(null, outcome(verdict, "R20"));
        assertEquals("shanxi-2021:1", verdict.get("ruleBook").asText());
    }

    @Test
    public void r94r95_twoOfficialsPublishAChangeThatHoldsFromTomorrow() {
        String change =
                "{\"parameter\":\"station.premises.area\",\"value\":{\"number\":150},\"from\":\"%s\",\"source\":\"晋工信〔2026〕1号\","
                        + "\"reason\":\"提高要求\"}";
        assertEquals(
                400,
                rest.send("first", "POST", "/rules/changes", String.format(change, TODAY))
                        .statusCode());
        JsonNode proposed =
                RestClient.json(rest.send("first", "POST", "/rules/changes", String.format(change, TODAY.plusDays(1))));
        String path = "/rules/changes/" + proposed.get("id").asText() + "/publication";
        assertEquals(403, rest.send("first", "POST", path, null).statusCode());
        assertEquals(200, rest.send("second", "POST", path, null).statusCode());

        JsonNode today = RestClient.json(rest.send("station", "POST", "/stations/self-check", application(100, 100)));
        assertEquals("PASSED", outcome(today, "SCALE-AREA"));
        JsonNode tomorrow = RestClient.json(rest.send(null, "GET", "/rules?day=" + TODAY.plusDays(1), null));
        assertEquals("shanxi-2021:1+1", tomorrow.get("revision").asText());
        JsonNode area = RestClient.json(rest.send(null, "GET", "/rules/parameters/station.premises.area", null));
        assertEquals(100, area.at("/inForce/value/number").asInt());
        assertEquals(2, area.get("history").size());
    }

    @Test
    public void theLaboratoryTriesAValueOnTheRealPool() {
        JsonNode draft = RestClient.json(rest.send("station", "POST", "/stations", application(100, 100)));
        String path = "/stations/" + draft.get("id").asText() + "/replay";
        assertEquals(409, rest.send("station", "GET", path, null).statusCode());
        JsonNode trial = RestClient.json(rest.send(
                "first",
                "POST",
                "/rules/trials",
                "{\"subject\":\"STATION\",\"values\":[{\"parameter\":\"station.operation.years\",\"number\":3}]}"));
        assertEquals(1, trial.get("judged").asInt());
        assertFalse(trial.hasNonNull("next"));
        assertEquals(
                403,
                rest.send(
                                "station",
                                "POST",
                                "/rules/trials",
                                "{\"subject\":\"STATION\",\"values\":[{\"parameter\":\"station.operation.years\",\"number\":3}]}")
                        .statusCode());
    }

    @Test
    public void r93_nextYearsHolidaysAreTakenInAtOnce() {
        int year = TODAY.getYear() + 1;
        String notice = "{\"year\":" + year + ",\"notice\":\"国务院办公厅通知\",\"off\":[{\"from\":\"" + year
                + "-10-01\",\"until\":\"" + year + "-10-07\"}],\"working\":[]}";
        assertEquals(201, rest.send("first", "POST", "/holidays", notice).statusCode());
        assertEquals(200, rest.send(null, "GET", "/holidays/" + year, null).statusCode());
    }
}
