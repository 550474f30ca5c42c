package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A station that was titled through REST, and what it has begun under its title. */
final class TitledStation {

    private static final List<String> MATERIALS = List.of(
            "APPLICATION_FORM", "LEGAL_PERSON_CERTIFICATE", "REPRESENTATIVE_IDENTITY", "PREMISES_PROOF", "STAFF_LIST");
    private static final String CONDUCT =
            "{\"breachOfLaw\":false,\"badCredit\":false,\"underInvestigation\":false,\"penalties\":[]}";

    final String account;
    final String id;
    String programme;
    String participation;
    String offered;
    String accepted;
    String reported;
    String petition;
    String demand;
    String activity;
    String other;
    String third;
    String entry;
    private final RunningPlatform platform;
    private final RestClient rest;
    private final LocalDate today;

    TitledStation(RunningPlatform platform, RestClient rest, String account, String creditCode, LocalDate today) {
        this.platform = platform;
        this.rest = rest;
        this.account = account;
        this.today = today;
        rest.account(account, "STATION", "130102");
        this.id = made("/stations", application(creditCode));
        done(account, "/submission", "{}");
        done(
                "it-city",
                "/assessment",
                "{\"judgements\":[" + judgement("R19") + "," + judgement("R21") + "," + judgement("R24")
                        + "],\"report\":\"实地测评属实\",\"recommended\":true}");
        done("it-sme", "/opinion", "{\"consents\":true,\"document\":\"荐1号\",\"opinion\":\"同意推荐\"}");
        both("/review", "{\"decision\":\"APPROVE\",\"reason\":\"符合条件\"}");
        String grant = "{\"document\":\"授1号\",\"date\":\"" + today + "\"}";
        done("it-industry", "/grants", grant);
        done("it-civil", "/grants", grant);
    }

    private static String judgement(String clause) {
        return "{\"clause\":\"" + clause + "\",\"met\":true,\"score\":90,\"reason\":\"属实\"}";
    }

    /** As many as Shijiazhuang asks for, each somebody else. */
    private static String staff() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i -> "{\"name\":\"员工" + i + "\",\"education\":\"COLLEGE\",\"title\":\"INTERMEDIATE\"}")
                .collect(Collectors.joining(","));
    }

    private String application(String creditCode) {
        List<String> materials = new ArrayList<>();
        for (String kind : MATERIALS) {
            HttpResponse<String> uploaded = platform.send(rest.request(account, "/documents?name=" + kind + ".txt")
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString(kind + " of " + account)));
            materials.add("{\"kind\":\"" + kind + "\",\"document\":\""
                    + RestClient.json(uploaded).get("id").asText() + "\"}");
        }
        return "{\"name\":\"" + account + "服务中心\",\"creditCode\":\"" + creditCode
                + "\",\"region\":\"130102\",\"foundedOn\":\"2015-03-01\","
                + "\"smeServiceOrganization\":true,\"principal\":\"赵测试\",\"principalId\":\"130102197503150019\","
                + "\"contact\":{\"name\":\"钱测试\",\"phone\":\"13800000001\"},"
                + "\"premises\":{\"address\":\"测试路1号\",\"area\":260,\"facilities\":\"培训室2间\"},"
                + "\"staff\":[" + staff() + "],"
                + "\"qualifications\":[{\"name\":\"示范平台\",\"issuer\":\"省工信厅\",\"number\":\"1号\"}],"
                + "\"managementDocuments\":[\"MANAGEMENT_RULES\",\"SERVICE_PROCESS\",\"FEE_STANDARD\",\"QUALITY_MEASURES\","
                + "\"DEVELOPMENT_PLAN\",\"ANNUAL_GOALS\"],\"materials\":[" + String.join(",", materials)
                + "],\"conduct\":" + CONDUCT
                + ",\"finances\":\"收支平衡\",\"team\":\"骨干稳定\",\"standing\":\"满意度98%\"}";
    }

    /** Begins one of each thing that hangs on a title, of which the expert's days are its own. */
    void begin(String expert, String entered, int day) {
        programme = made("/programmes", programme());
        participation = made(
                "it-enterprise",
                "/programmes/" + programme + "/participations",
                "{\"principal\":\"李测试\",\"consent\":true}");
        offered = made("it-province", "/assignments", assignment());
        accepted = made("it-province", "/assignments", assignment());
        send(200, account, "/assignments/" + accepted + "/answer", "{\"accept\":true}");
        reported = made("it-province", "/assignments", assignment());
        send(200, account, "/assignments/" + reported + "/answer", "{\"accept\":true}");
        send(200, account, "/assignments/" + reported + "/report", "{\"report\":\"走访十家\"}");
        petition = made("/concerns", petition());
        demand = made("/demands/collected", demand());
        activity = made("/activities", activity(expert, day));
        other = made("/activities", activity(expert, day + 1));
        third = made("/activities", activity(expert, day + 2));
        entry = made("/entries", entry(entered));
    }

    String programme() {
        return "{\"station\":\"" + id + "\",\"group\":\"DISABLED\",\"title\":\"残疾人创业辅导\",\"description\":\"一对一\"}";
    }

    String assignment() {
        return "{\"station\":\"" + id + "\",\"subject\":\"走访\",\"description\":\"走访十家企业\",\"due\":\""
                + today.plusDays(9) + "\"}";
    }

    String petition() {
        return "{\"station\":\"" + id + "\",\"industry\":\"C\",\"subject\":\"融资\",\"statement\":\"融资难\"}";
    }

    String demand() {
        return "{\"station\":\"" + id
                + "\",\"enterprise\":\"91130104MA0ENT012A\",\"source\":\"VISIT\",\"subject\":\"融资\","
                + "\"description\":\"融资辅导\",\"risk\":\"无\"}";
    }

    String activity(String expert, int inDays) {
        LocalDate day = today.plusDays(inDays);
        return "{\"type\":\"salon\",\"title\":\"沙龙\",\"station\":\"" + id + "\",\"start\":\"" + day
                + "T09:00:00+08:00\",\"end\":\"" + day
                + "T10:00:00+08:00\",\"fields\":{\"theme\":\"融资\",\"format\":\"salon\",\"seats\":40},\"experts\":[\""
                + expert
                + "\"],\"capacity\":40}";
    }

    static String entry(String creditCode) {
        return "{\"asked\":true,\"enterprise\":{\"name\":\"河北代录装备有限公司\",\"creditCode\":\"" + creditCode
                + "\",\"region\":\"130104\","
                + "\"industry\":\"C\",\"contact\":{\"name\":\"李测试\",\"phone\":\"13900000001\"}}}";
    }

    void withdraw() {
        done(account, "/withdrawal", "{\"reason\":\"机构调整\"}");
    }

    void revoke() {
        decided("PROFIT_UNDER_THE_NAME", "WARNED");
        both("/revocation", "{\"reason\":\"以志愿服务名义营利\"}");
    }

    void suspend() {
        decided("OTHER", "WARNED", "DEADLINE_SET", "SUSPENDED");
    }

    private void decided(String kind, String... steps) {
        String found = made(
                "it-enterprise",
                "/cases",
                "{\"kind\":\"" + kind + "\",\"subjectKind\":\"station\",\"subject\":\"" + id
                        + "\",\"statement\":\"经查属实\"}");
        for (String step : steps) {
            for (String official : List.of("it-province", "it-province-2")) {
                send(200, official, "/cases/" + found + "/decision", "{\"next\":\"" + step + "\",\"reason\":\"属实\"}");
            }
        }
    }

    private void both(String path, String body) {
        done("it-province", path, body);
        done("it-province-2", path, body);
    }

    private void done(String who, String path, String body) {
        send(200, who, "/stations/" + id + path, body);
    }

    private String made(String path, String body) {
        return made(account, path, body);
    }

    private String made(String who, String path, String body) {
        return send(2, who, path, body).get("id").asText();
    }

    private JsonNode send(int status, String who, String path, String body) {
        HttpResponse<String> answer = rest.send(who, "POST", path, body, "If-Match", "*");
        assertEquals(
                who + " " + path + " " + answer.body(),
                status,
                status < 10 ? answer.statusCode() / 100 : answer.statusCode());
        return RestClient.json(answer);
    }
}
