package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What a revoked, a suspended and a withdrawn station can still do (R40, R45, R94), operation by operation: {@code title-reach.txt} has a
 * verdict for each that changes something, and one without fails.
 */
public class TitleIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    /** In every refusal for want of a title. */
    private static final String NO_TITLE = "没有有效的工作站称号";

    private static final Map<String, String> REACH = reach();

    private static RestClient rest;
    private static String expert;
    private static TitledStation revoked;
    private static TitledStation suspended;
    private static TitledStation withdrawn;

    /** Who sends what where. */
    private record Call(String account, String path, String body) {}

    private static Map<String, String> reach() {
        try (var stream = TitleIT.class.getResourceAsStream("/title-reach.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.split(" = "))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeClass
    public static void threeStationsBeginAndLoseTheirTitles() {
        rest = new RestClient(PLATFORM);
        new Programme(PLATFORM);
        for (String account : List.of("it-province", "it-province-2", "it-team", "it-expert")) {
            rest.knows(account, Programme.PASSWORD);
        }
        rest.account("it-city", "CITY", "130100");
        rest.account("it-sme", "SME_DEPARTMENT", "130100");
        rest.account("it-industry", "INDUSTRY_DEPARTMENT", "130000");
        rest.account("it-civil", "CIVIL_AFFAIRS_DEPARTMENT", "130000");
        rest.account("it-enterprise", "ENTERPRISE", "130104");
        expert = RestClient.json(rest.send("it-expert", "GET", "/experts/own", null))
                .get("id")
                .asText();
        post(
                "it-province",
                "/rounds",
                "{\"year\":" + TODAY.getYear() + ",\"notice\":\"年度通知\",\"opens\":\"" + TODAY.getYear()
                        + "-01-01\",\"closes\":\"" + TODAY.getYear() + "-12-31\"}");
        for (String official : List.of("it-province", "it-province-2")) {
            rest.send(
                    official,
                    "PUT",
                    "/cities/130100/filing",
                    "{\"filing\":\"冀备1号\",\"filedOn\":\"" + TODAY
                            + "\",\"recommendation\":{\"document\":\"荐1号\",\"date\":\"" + TODAY + "\"}}",
                    "If-Match",
                    "*");
        }
        post(
                "it-enterprise",
                "/enterprises",
                "{\"name\":\"河北测试装备有限公司\",\"creditCode\":\"91130104MA0ENT012A\",\"region\":\"130104\","
                        + "\"industry\":\"C\",\"contact\":{\"name\":\"李测试\",\"phone\":\"13900000001\"}}");
        revoked = station("it-revoked", "91130102MA0TEXT04W", "91130104MA0ENT0205", 3);
        suspended = station("it-suspended", "91130203MA07ABC12R", "12130102MA0TEXT042", 6);
        withdrawn = station("it-withdrawn", "91130632MA07ABC12E", "52130102MA0TEXT04X", 9);
        revoked.revoke();
        suspended.suspend();
        withdrawn.withdraw();
    }

    private static TitledStation station(String account, String creditCode, String entered, int day) {
        TitledStation made = new TitledStation(PLATFORM, rest, account, creditCode, TODAY);
        made.begin(expert, entered, day);
        return made;
    }

    private static void post(String account, String path, String body) {
        HttpResponse<String> answer = rest.send(account, "POST", path, body);
        assertEquals(answer.body(), 201, answer.statusCode());
    }

    @Test
    public void everyOperationThatChangesSomethingHasAVerdictAndEveryVerdictATrial() {
        assertEquals(
                new Matrix()
                        .operations(false).stream()
                                .filter(operation -> !operation.startsWith("GET "))
                                .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(REACH.keySet()));
        assertEquals(having("TITLE"), titled(revoked).keySet());
        assertEquals(having("ENDS"), new TreeSet<>(ending(revoked).keySet()));
        assertEquals(having("STANDS"), standing(revoked).keySet());
    }

    private static TreeSet<String> having(String verdict) {
        return REACH.entrySet().stream()
                .filter(row -> List.of(row.getValue().split(" ")).contains(verdict))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Call> titled(TitledStation s) {
        Map<String, Call> calls = new TreeMap<>();
        calls.put("POST /activities", new Call(s.account, "/activities", s.activity(expert, 20)));
        calls.put(
                "POST /activities/{id}/sign-ups",
                new Call("it-enterprise", "/activities/" + s.activity + "/sign-ups", "{}"));
        calls.put(
                "POST /activities/{id}/answer",
                new Call("it-expert", "/activities/" + s.activity + "/answer", "{\"accept\":true}"));
        calls.put("POST /assignments", new Call("it-province", "/assignments", s.assignment()));
        calls.put(
                "POST /assignments/{id}/answer",
                new Call(s.account, "/assignments/" + s.offered + "/answer", "{\"accept\":true}"));
        calls.put(
                "POST /assignments/{id}/judgement",
                new Call(
                        "it-province",
                        "/assignments/" + s.reported + "/judgement",
                        "{\"next\":\"ACCEPTED\",\"reason\":\"还差两家\"}"));
        calls.put("POST /concerns", new Call(s.account, "/concerns", s.petition()));
        calls.put("POST /demands/collected", new Call(s.account, "/demands/collected", s.demand()));
        calls.put("POST /entries", new Call(s.account, "/entries", TitledStation.entry("91130100MA00003490")));
        calls.put("POST /entries/{id}/code", new Call(s.account, "/entries/" + s.entry + "/code", "{}"));
        calls.put("POST /programmes", new Call(s.account, "/programmes", s.programme()));
        calls.put(
                "POST /programmes/{id}/participations",
                new Call(
                        "it-enterprise",
                        "/programmes/" + s.programme + "/participations",
                        "{\"principal\":\"李测试\",\"consent\":true}"));
        return calls;
    }

    /** In an order in which one does not end what another one needs. */
    private static Map<String, Call> ending(TitledStation s) {
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put(
                "POST /activities/{id}/answer",
                new Call(
                        "it-expert",
                        "/activities/" + s.activity + "/answer",
                        "{\"accept\":false,\"reason\":\"主办方已无称号\"}"));
        calls.put(
                "POST /assignments/{id}/answer",
                new Call(s.account, "/assignments/" + s.offered + "/answer", "{\"accept\":false,\"reason\":\"已无称号\"}"));
        calls.put(
                "POST /assignments/{id}/report",
                new Call(s.account, "/assignments/" + s.accepted + "/report", "{\"report\":\"走访三家\"}"));
        calls.put(
                "POST /assignments/{id}/judgement",
                new Call("it-province", "/assignments/" + s.reported + "/judgement", "{\"next\":\"CONFIRMED\"}"));
        calls.put(
                "POST /concerns/{id}/answer",
                new Call("it-province", "/concerns/" + s.petition + "/answer", "{\"answer\":\"已转办\"}"));
        calls.put(
                "POST /demands/{id}/verification", new Call("it-city", "/demands/" + s.demand + "/verification", "{}"));
        calls.put(
                "POST /demands/{id}/withdrawal",
                new Call("it-enterprise", "/demands/" + s.demand + "/withdrawal", "{}"));
        calls.put("POST /entries/{id}/withdrawal", new Call(s.account, "/entries/" + s.entry + "/withdrawal", "{}"));
        calls.put(
                "POST /participations/{id}/disclosures",
                new Call(
                        "it-province",
                        "/participations/" + s.participation + "/disclosures",
                        "{\"purpose\":\"核实专项服务成效\"}"));
        calls.put(
                "POST /participations/{id}/withdrawal",
                new Call("it-enterprise", "/participations/" + s.participation + "/withdrawal", "{}"));
        calls.put(
                "POST /programmes/{id}/closure", new Call(s.account, "/programmes/" + s.programme + "/closure", "{}"));
        calls.put(
                "POST /activities/{id}/releases",
                new Call(
                        s.account,
                        "/activities/" + s.other + "/releases",
                        "{\"expert\":\"" + expert + "\",\"reason\":\"已无称号\"}"));
        calls.put(
                "POST /activities/{id}/cancellation",
                new Call(s.account, "/activities/" + s.third + "/cancellation", "{\"reason\":\"已无称号\"}"));
        return calls;
    }

    private static Map<String, Call> standing(TitledStation s) {
        String path = "/stations/" + s.id;
        String entry = "{\"number\":\"N-1\",\"date\":\"" + TODAY + "\",\"state\":\"SYNCED\"}";
        String year = path + "/year-assessments/" + TODAY.getYear();
        Map<String, Call> calls = new TreeMap<>();
        calls.put(
                "POST /stations/{id}/contact",
                new Call(s.account, path + "/contact", "{\"name\":\"孙测试\",\"phone\":\"13800000009\"}"));
        calls.put(
                "POST /stations/{id}/conduct",
                new Call(
                        "it-province",
                        path + "/conduct",
                        "{\"conduct\":{\"breachOfLaw\":false,"
                                + "\"badCredit\":false,\"underInvestigation\":false,\"penalties\":[]},\"source\":\"公示\"}"));
        calls.put(
                "POST /stations/{id}/registrations/platform",
                new Call("it-province", path + "/registrations/platform", entry));
        calls.put(
                "POST /stations/{id}/registrations/national",
                new Call("it-team", path + "/registrations/national", entry));
        calls.put(
                "POST /stations/{id}/registrations/admission",
                new Call(
                        "it-team",
                        path + "/registrations/admission",
                        "{\"number\":\"A-1\",\"date\":\"" + TODAY + "\"}"));
        calls.put(
                "POST /stations/{id}/revocation", new Call("it-province", path + "/revocation", "{\"reason\":\"营利\"}"));
        calls.put("POST /stations/{id}/withdrawal", new Call(s.account, path + "/withdrawal", "{\"reason\":\"调整\"}"));
        calls.put(
                "POST /stations/{id}/year-assessments/{year}/result",
                new Call("it-province", year + "/result", "{\"passed\":false,\"reason\":\"不足\"}"));
        calls.put(
                "POST /stations/{id}/year-assessments/{year}/recheck",
                new Call("it-province", year + "/recheck", "{\"passed\":false,\"reason\":\"不足\"}"));
        calls.put(
                "POST /stations/{id}/year-assessments/{year}/report",
                new Call(s.account, year + "/report", "{\"report\":\"已整改\"}"));
        return calls;
    }

    private static HttpResponse<String> send(Call call) {
        return rest.send(call.account(), "POST", call.path(), call.body(), "If-Match", "*");
    }

    @Test
    public void r40r45r94_nothingNewBeginsUnderATitleThatCarriesNothingAndWhatBeganCanEnd() {
        List<String> wrong = new ArrayList<>();
        for (TitledStation station : List.of(revoked, suspended, withdrawn)) {
            titled(station).forEach((operation, call) -> {
                HttpResponse<String> answer = send(call);
                if (answer.statusCode() != 409 || !answer.body().contains(NO_TITLE)) {
                    wrong.add(operation + " of " + station.account + ": " + answer.statusCode() + " " + answer.body());
                }
            });
            shows(station);
            ending(station).forEach((operation, call) -> {
                HttpResponse<String> answer = send(call);
                if (answer.statusCode() / 100 != 2) {
                    wrong.add("end of " + operation + " of " + station.account + ": " + answer.statusCode() + " "
                            + answer.body());
                }
            });
        }
        assertEquals(String.join("\n", wrong), 0, wrong.size());
    }

    private static void shows(TitledStation station) {
        JsonNode programme =
                RestClient.json(rest.send("it-enterprise", "GET", "/programmes/" + station.programme, null));
        assertFalse(station.account + " " + programme, programme.get("open").asBoolean());
        JsonNode line = RestClient.json(rest.send(null, "GET", "/register/" + station.id, null));
        assertTrue(
                line.toString(),
                line.get("suspended").asBoolean() || !line.get("valid").asBoolean());
        JsonNode demands = RestClient.json(rest.send(station.account, "GET", "/demands", null));
        assertEquals(station.account, 0, demands.get("items").size());
    }

    @Test
    public void r35r40r96_whatHasComeToAnEndIsNeitherRegisteredNorAssessedNorEndedAgain() {
        List<String> wrong = new ArrayList<>();
        for (TitledStation station : List.of(revoked, withdrawn)) {
            standing(station).forEach((operation, call) -> {
                HttpResponse<String> answer = send(call);
                if (answer.statusCode() != 409) {
                    wrong.add(operation + " of " + station.account + ": " + answer.statusCode() + " " + answer.body());
                }
            });
        }
        Call contact = standing(suspended).get("POST /stations/{id}/contact");
        assertEquals("a suspended title stands", 200, send(contact).statusCode());
        assertEquals(String.join("\n", wrong), 0, wrong.size());
    }
}
