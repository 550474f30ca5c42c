package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class SoapFaceTest {
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("province:secret".getBytes(StandardCharsets.UTF_8));
    private static final String TYPES = "<q:listServiceTypes xmlns:q=\"urn:zhiyuan:activities:1\"/>";

    @ClassRule
    public static final SoapServer SERVER = new SoapServer();

    @Before
    public void nothingOpened() {
        SERVER.opened = 0;
    }

    @Test
    public void bothVersionsAreAnsweredInTheirOwnWay() throws Exception {
        HttpResponse<String> older = SERVER.post(
                "/activities", "text/xml; charset=utf-8", envelope(SOAP11, "", TYPES), "SOAPAction", "\"\"");
        assertEquals(older.body(), 200, older.statusCode());
        assertTrue(older.body(), older.body().contains(SOAP11));
        assertTrue(older.headers().firstValue("Content-Type").orElse("").startsWith("text/xml"));
        HttpResponse<String> newer =
                SERVER.post("/activities", "application/soap+xml; charset=utf-8", envelope(SOAP12, "", TYPES));
        assertEquals(newer.body(), 200, newer.statusCode());
        assertTrue(newer.body(), newer.body().contains(SOAP12));
        assertTrue(newer.body(), newer.body().contains("沙龙讲座𠮷"));
    }

    @Test
    public void englishIsSpokenWhereAsked() throws Exception {
        assertTrue(
                SERVER.post("/activities", "text/xml", envelope(SOAP11, "", TYPES), "Accept-Language", "en-GB,zh;q=0.1")
                        .body()
                        .contains("Salon"));
        assertTrue(SERVER.post("/activities", "text/xml", envelope(SOAP11, "", TYPES), "Accept-Language", "fr, en")
                .body()
                .contains("Salon"));
    }

    @Test
    public void everySignInOpensTheDoor() throws Exception {
        assertTrue(SERVER.post("/stations", "text/xml", envelope(SOAP11, "", round(2026, "")), "Authorization", BASIC)
                .body()
                .contains("version>1<"));
        assertEquals(
                200,
                SERVER.post(
                                "/stations",
                                "text/xml",
                                envelope(SOAP11, "", round(2026, "")),
                                "Authorization",
                                "Bearer token")
                        .statusCode());
        HttpResponse<String> token =
                SERVER.post("/stations", "text/xml", envelope(SOAP11, security("province", "secret"), round(2026, "")));
        assertEquals(token.body(), 200, token.statusCode());
        assertEquals(3, SERVER.opened);
    }

    @Test
    public void nobodyAndWrongPasswordsAreDenied() throws Exception {
        for (HttpResponse<String> answer : denials()) {
            assertEquals(500, answer.statusCode());
            assertTrue(answer.body(), answer.body().contains(">DENIED<"));
            assertTrue(answer.body(), answer.body().contains("PlatformFault"));
        }
        assertEquals(0, SERVER.opened);
    }

    private static List<HttpResponse<String>> denials() throws Exception {
        return List.of(
                SERVER.post("/stations", "text/xml", envelope(SOAP11, "", round(2026, ""))),
                SERVER.post("/stations", "text/xml", envelope(SOAP11, security("province", "guess"), round(2026, ""))),
                SERVER.post(
                        "/stations",
                        "application/soap+xml",
                        envelope(SOAP12, "", round(2026, "")),
                        "Authorization",
                        "Bearer old"),
                SERVER.post(
                        "/stations", "text/xml", envelope(SOAP11, "", round(2026, "")), "Authorization", "Basic !!"));
    }

    @Test
    public void refusalsCarryCodeAndMessageInBothVersions() throws Exception {
        String older = SERVER.post(
                        "/stations", "text/xml", envelope(SOAP11, "", round(2030, "")), "Authorization", BASIC)
                .body();
        assertTrue(older, older.contains(">CONFLICT<") && older.contains("本年度已有认定工作") && older.contains("<faultcode"));
        String newer = SERVER.post(
                        "/stations",
                        "application/soap+xml",
                        envelope(SOAP12, "", round(2030, "")),
                        "Authorization",
                        BASIC,
                        "Accept-Language",
                        "en")
                .body();
        assertTrue(
                newer,
                newer.contains(">CONFLICT<") && newer.contains("the year has a round") && newer.contains("Sender"));
    }

    @Test
    public void everyProblemOfAnInputIsNamed() throws Exception {
        String body = envelope(
                SOAP11,
                "",
                "<q:openRound xmlns:q=\"urn:zhiyuan:stations:1\" xmlns:t=\"urn:zhiyuan:types:1\"><body>"
                        + "<t:year>2026</t:year><t:opens>2026-02-30</t:opens></body></q:openRound>");
        String answer = SERVER.post("/stations", "text/xml", body, "Authorization", BASIC)
                .body();
        assertTrue(
                answer,
                answer.contains(">INVALID<")
                        && answer.contains(">opens<")
                        && answer.contains(">notice<")
                        && answer.contains(">closes<"));
    }

    @Test
    public void aValueOfTheWrongTypeIsNamedByItsElement() throws Exception {
        String ill = round(2026, "").replace(">2026<", ">next<");
        String answer = SERVER.post("/stations", "text/xml", envelope(SOAP11, "", ill), "Authorization", BASIC)
                .body();
        assertTrue(answer, answer.contains(">INVALID<") && answer.contains("field>year<"));
        String list =
                "<q:listStations xmlns:q=\"urn:zhiyuan:stations:1\" xmlns:t=\"urn:zhiyuan:types:1\"><query><t:limit>many</t:limit>"
                        + "</query></q:listStations>";
        String many = SERVER.post("/stations", "text/xml", envelope(SOAP11, "", list), "Authorization", BASIC)
                .body();
        assertTrue(many, many.contains(">INVALID<") && many.contains("field>limit<"));
        String overdue = list.replace("listStations", "listAssignments").replace("limit", "overdue");
        String perhaps = SERVER.post("/stations", "text/xml", envelope(SOAP11, "", overdue), "Authorization", BASIC)
                .body();
        assertTrue(perhaps, perhaps.contains(">INVALID<") && perhaps.contains("field>overdue<"));
    }

    @Test
    public void aFailureShowsAReferenceAndNothingInternal() throws Exception {
        String answer = SERVER.post(
                        "/stations",
                        "text/xml",
                        envelope(SOAP11, "", "<q:listRounds xmlns:q=\"urn:zhiyuan:stations:1\"/>"))
                .body();
        assertTrue(answer, answer.contains(">FAILED<") && answer.contains("reference>"));
        assertFalse(
                answer, answer.contains("ROUND_TABLE") || answer.contains("IllegalState") || answer.contains("\tat "));
    }

    @Test
    public void oneKeyOneAnswer() throws Exception {
        String first = SERVER.post(
                        "/stations", "text/xml", envelope(SOAP11, "", round(2027, "k-1")), "Authorization", BASIC)
                .body();
        String second = SERVER.post(
                        "/stations", "text/xml", envelope(SOAP11, "", round(2027, "k-1")), "Authorization", BASIC)
                .body();
        assertEquals(first, second);
        assertEquals(1, SERVER.opened);
        String other = SERVER.post(
                        "/stations", "text/xml", envelope(SOAP11, "", round(2028, "k-1")), "Authorization", BASIC)
                .body();
        assertTrue(other, other.contains(">CONFLICT<"));
        String odd = SERVER.post(
                        "/stations", "text/xml", envelope(SOAP11, "", round(2028, "键")), "Authorization", BASIC)
                .body();
        assertTrue(odd, odd.contains(">INVALID<") && odd.contains(">requestKey<"));
    }

    @Test
    public void aTokenThatWasSentBeforeIsRefused() throws Exception {
        String now = Instant.now().toString();
        assertEquals(200, stations(token("n-1", now)).statusCode());
        for (String header : List.of(
                token("n-1", now),
                token("n-2", "2001-01-01T00:00:00Z"),
                token("n-3", "2099-01-01T00:00:00Z"),
                token("n-4", null),
                token("n-5", "yesterday"),
                token("n-6", now)
                        .replace(
                                "</w:Security>",
                                timestamp("2001-01-01T00:00:00Z", "2001-01-01T00:05:00Z") + "</w:Security>"))) {
            HttpResponse<String> answer = stations(header);
            assertEquals(header, 500, answer.statusCode());
            assertTrue(header, answer.body().contains(">DENIED<"));
        }
        assertEquals(
                "without a nonce nothing is remembered",
                200,
                stations(token(null, now)).statusCode());
        assertEquals(
                200,
                stations(token("n-7", now)
                                .replace("</w:Security>", timestamp(now, "2099-01-01T00:00:00Z") + "</w:Security>"))
                        .statusCode());
    }

    @Test
    public void twoTokensTwoHeadersAndTwoAccountsAreRefused() throws Exception {
        String one = security("province", "secret");
        String token = one.substring(one.indexOf("<w:UsernameToken"), one.indexOf("</w:Security>"));
        for (String header : List.of(one.replace(token, token + token), one + one)) {
            assertTrue(header, stations(header).body().contains(">DENIED<"));
        }
        String other = SERVER.post(
                        "/stations",
                        "text/xml",
                        envelope(SOAP11, security("other", "secret"), round(2026, "")),
                        "Authorization",
                        BASIC)
                .body();
        assertTrue(other, other.contains(">DENIED<") && other.contains("UsernameToken"));
        assertEquals(
                200,
                SERVER.post("/stations", "text/xml", envelope(SOAP11, one, round(2026, "")), "Authorization", BASIC)
                        .statusCode());
    }

    @Test
    public void aMessageHoldsOneRequest() throws Exception {
        String one = envelope(SOAP11, "", round(2026, ""));
        for (String message : List.of(
                one.replace("</e:Body>", "</e:Body><e:Body>" + round(2026, "") + "</e:Body>"),
                one.replace(round(2026, ""), round(2026, "") + round(2026, "")))) {
            HttpResponse<String> answer = SERVER.post("/stations", "text/xml", message, "Authorization", BASIC);
            assertEquals(500, answer.statusCode());
            assertTrue(answer.body(), answer.body().contains(">INVALID<"));
        }
    }

    private static HttpResponse<String> stations(String header) throws Exception {
        return SERVER.post("/stations", "text/xml", envelope(SOAP11, header, round(2026, "")));
    }

    private static String token(String nonce, String created) {
        String more = (nonce == null ? "" : "<w:Nonce>" + nonce + "</w:Nonce>")
                + (created == null
                        ? ""
                        : "<u:Created xmlns:u=\"" + Freshness.UTILITY + "\">" + created + "</u:Created>");
        return security("province", "secret").replace("</w:UsernameToken>", more + "</w:UsernameToken>");
    }

    private static String timestamp(String created, String expires) {
        return "<u:Timestamp xmlns:u=\"" + Freshness.UTILITY + "\"><u:Created>" + created + "</u:Created><u:Expires>"
                + expires + "</u:Expires></u:Timestamp>";
    }

    private static String round(int year, String key) {
        return "<q:openRound xmlns:q=\"urn:zhiyuan:stations:1\" xmlns:t=\"urn:zhiyuan:types:1\"><body><t:year>" + year
                + "</t:year>"
                + "<t:notice>冀志愿〔2026〕1号</t:notice><t:opens>2026-01-01</t:opens><t:closes>2026-12-31</t:closes></body>"
                + (key.isEmpty() ? "" : "<requestKey>" + key + "</requestKey>") + "</q:openRound>";
    }

    private static String security(String name, String password) {
        return "<w:Security xmlns:w=\"" + UsernameTokenSignIn.NAMESPACE
                + "\" e:mustUnderstand=\"1\"><w:UsernameToken><w:Username>" + name + "</w:Username><w:Password>"
                + password + "</w:Password></w:UsernameToken></w:Security>";
    }

    static String envelope(String version, String header, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><e:Envelope xmlns:e=\"" + version + "\"><e:Header>" + header
                + "</e:Header><e:Body>" + body
                + "</e:Body></e:Envelope>";
    }
}
