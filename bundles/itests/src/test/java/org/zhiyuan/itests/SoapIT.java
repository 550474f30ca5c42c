package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The SOAP face as a plain HTTP client and as a client generated from its descriptions see it. */
public class SoapIT {
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final String SECURITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String PASSWORD = "its-Only-4-Tests";

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    @BeforeClass
    public static void theProvinceHasAnAccount() {
        HttpResponse<String> made = PLATFORM.send(PLATFORM.asAdmin("/api/v1/accounts")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"province\",\"password\":\"" + PASSWORD
                        + "\",\"role\":\"PROVINCE\",\"region\":\"130000\"}")));
        assertEquals(made.body(), 201, made.statusCode());
    }

    @Test
    public void theIndexLeadsToEveryService() {
        String index = PLATFORM.send(PLATFORM.anonymous("/soap")).body();
        for (String path :
                List.of("/stations", "/experts", "/activities", "/records", "/rules", "/oversight", "/platform")) {
            assertTrue(index, index.contains("/soap" + path + "?wsdl"));
            assertEquals(200, PLATFORM.status("/soap" + path + "?wsdl"));
        }
    }

    @Test
    public void thePublicMayAskInBothVersions() {
        String operation = "<q:listServiceTypes xmlns:q=\"urn:zhiyuan:activities:1\"/>";
        HttpResponse<String> older = call("activities", SOAP11, "", operation);
        assertEquals(older.body(), 200, older.statusCode());
        assertTrue(older.body(), older.body().contains(SOAP11) && older.body().contains("expert-clinic"));
        HttpResponse<String> newer = call("activities", SOAP12, "", operation);
        assertEquals(newer.body(), 200, newer.statusCode());
        assertTrue(newer.body(), newer.body().contains(SOAP12) && newer.body().contains("expert-clinic"));
    }

    @Test
    public void whatThePublicMayNotSeeIsDenied() {
        HttpResponse<String> answer =
                call("stations", SOAP11, "", "<q:listStations xmlns:q=\"urn:zhiyuan:stations:1\"/>");
        assertEquals(500, answer.statusCode());
        assertTrue(
                answer.body(),
                answer.body().contains("PlatformFault") && answer.body().contains(">DENIED<"));
        HttpResponse<String> guess =
                call("stations", SOAP11, token("wrong"), "<q:listStations xmlns:q=\"urn:zhiyuan:stations:1\"/>");
        assertTrue(guess.body(), guess.body().contains(">DENIED<"));
    }

    @Test
    public void aUsernameTokenSignsInAndARequestKeyCountsOnce() {
        String round =
                "<q:openRound xmlns:q=\"urn:zhiyuan:stations:1\" xmlns:t=\"urn:zhiyuan:types:1\"><body><t:year>2031</t:year>"
                        + "<t:notice>𠮷通知</t:notice><t:opens>2031-01-01</t:opens><t:closes>2031-12-31</t:closes></body>";
        String keyed = round + "<requestKey>open-2031</requestKey></q:openRound>";
        HttpResponse<String> first = call("stations", SOAP11, token(PASSWORD), keyed);
        assertEquals(first.body(), 200, first.statusCode());
        assertTrue(first.body(), first.body().contains("𠮷通知"));
        assertEquals(
                first.body(), call("stations", SOAP11, token(PASSWORD), keyed).body());
        String again = call("stations", SOAP11, token(PASSWORD), round + "</q:openRound>")
                .body();
        assertTrue(again, again.contains(">CONFLICT<"));
    }

    @Test
    public void everythingMadeUnderARequestKeyIsMadeOnce() {
        RestClient rest = new RestClient(PLATFORM);
        rest.account("keyed-province", "PROVINCE", "130000");
        rest.account("keyed-enterprise", "ENTERPRISE", "130102");
        rest.account("keyed-station", "STATION", "130102");
        Map<String, String> made = new LinkedHashMap<>();
        made.put(
                "keyed-enterprise activities registerEnterprise",
                "<body><t:name>河北重试装备有限公司</t:name>"
                        + "<t:creditCode>91130102MA0TEXT04W</t:creditCode><t:region>130102</t:region><t:industry>C</t:industry><t:contact>"
                        + "<t:name>李测试</t:name><t:phone>13900000001</t:phone></t:contact></body>");
        made.put(
                "keyed-enterprise activities stateDemand",
                "<body><t:subject>融资</t:subject><t:description>需要融资辅导</t:description>" + "<t:risk>低</t:risk></body>");
        made.put(
                "keyed-province oversight declareTie",
                "<body><t:kind>UNIT</t:kind><t:unit>91130102MA0TEXT04W</t:unit></body>");
        made.put(
                "keyed-province rules proposeRuleChange",
                "<body><t:parameter>station.operation.years</t:parameter><t:value><t:number>4"
                        + "</t:number></t:value><t:from>2040-01-01</t:from><t:source>修订</t:source><t:reason>修订</t:reason></body>");
        made.put(
                "keyed-station stations applyStation",
                "<body><t:name>石家庄重试服务中心</t:name><t:creditCode>91130102MA0TEXT04W"
                        + "</t:creditCode><t:region>130102</t:region></body>");
        made.forEach((call, input) -> {
            String[] words = call.split(" ");
            String operation = String.format(
                    "<q:%s xmlns:q=\"urn:zhiyuan:%s:1\" xmlns:t=\"urn:zhiyuan:types:1\">%s<requestKey>k-%s"
                            + "</requestKey></q:%s>",
                    words[2], words[1], input, words[2], words[2]);
            HttpResponse<String> first = keyed(rest.basic(words[0]), words[1], operation);
            assertEquals(call + first.body(), 200, first.statusCode());
            assertEquals(
                    call,
                    first.body(),
                    keyed(rest.basic(words[0]), words[1], operation).body());
        });
        assertEquals(
                1,
                RestClient.json(rest.send("keyed-enterprise", "GET", "/demands", null))
                        .get("items")
                        .size());
    }

    private static HttpResponse<String> keyed(String authorization, String service, String operation) {
        return PLATFORM.send(PLATFORM.anonymous("/soap/" + service)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(envelope(SOAP11, "", operation))));
    }

    @Test
    public void aGeneratedClientReadsAndIsRefusedProperly() throws Exception {
        try (GeneratedClient client = new GeneratedClient(PLATFORM.uri("/soap/stations?wsdl"), "StationService")) {
            for (String port : new String[] {"getSoap11", "getSoap12"}) {
                Object stations = client.port(port, "province", PASSWORD);
                Object rounds = GeneratedClient.call(stations, "listRounds");
                assertNotNull(port, GeneratedClient.call(rounds, "getItems"));
                Throwable refusal = client.refusal(stations, "getStation", "0".repeat(32));
                Object detail = GeneratedClient.call(refusal, "getFaultInfo");
                assertEquals("NOT_FOUND", GeneratedClient.call(detail, "getCode"));
            }
        }
    }

    @Test
    public void aBombIsRefusedWithoutGoingOff() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        HttpResponse<String> answer = PLATFORM.send(
                PLATFORM.anonymous("/soap/records")
                        .header("Content-Type", "text/xml")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        bomb
                                                + envelope(
                                                        SOAP11,
                                                        "",
                                                        "<q:checkCertificate xmlns:q=\"urn:zhiyuan:records:1\"><number>&b;</number></q:checkCertificate>"))));
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains(">INVALID<"));
        assertFalse(answer.body(), answer.body().contains("aaaaaaaaaa"));
    }

    private static HttpResponse<String> call(String service, String version, String header, String operation) {
        String type = SOAP11.equals(version) ? "text/xml; charset=utf-8" : "application/soap+xml; charset=utf-8";
        return PLATFORM.send(PLATFORM.anonymous("/soap/" + service)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(envelope(version, header, operation))));
    }

    private static String envelope(String version, String header, String body) {
        return "<e:Envelope xmlns:e=\"" + version + "\"><e:Header>" + header + "</e:Header><e:Body>" + body
                + "</e:Body></e:Envelope>";
    }

    private static String token(String password) {
        return "<w:Security xmlns:w=\"" + SECURITY
                + "\" e:mustUnderstand=\"1\"><w:UsernameToken><w:Username>province</w:Username>" + "<w:Password>"
                + password + "</w:Password></w:UsernameToken></w:Security>";
    }
}
