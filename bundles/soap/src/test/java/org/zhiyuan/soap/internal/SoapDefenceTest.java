package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.ws.rs.POST;
import org.junit.ClassRule;
import org.junit.Test;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.SoapAddress;

public class SoapDefenceTest {
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";

    @ClassRule
    public static final SoapServer SERVER = new SoapServer();

    @Test
    public void noEntityIsEverExpanded() throws Exception {
        String bomb = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + envelope("<q:listServiceTypes xmlns:q=\"urn:zhiyuan:activities:1\">&b;&f;" + "</q:listServiceTypes>");
        HttpResponse<String> answer = SERVER.post("/activities", "text/xml", bomb);
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains(">INVALID<"));
        assertFalse(answer.body(), answer.body().contains("aaaaaaaaaa"));
    }

    @Test
    public void depthAttributesAndChildrenAreBounded() throws Exception {
        refused("<a>".repeat(100) + "</a>".repeat(100));
        refused("<a/>".repeat(30_000));
        StringBuilder attributes = new StringBuilder("<a");
        for (int i = 0; i < 100; i++) {
            attributes.append(" x").append(i).append("=\"1\"");
        }
        refused(attributes.append("/>").toString());
        refused("<id>" + "x".repeat(100_000) + "</id>");
    }

    private static void refused(String content) throws Exception {
        HttpResponse<String> answer = SERVER.post(
                "/activities",
                "text/xml",
                envelope("<q:getServiceType xmlns:q=\"urn:zhiyuan:activities:1\">" + content + "</q:getServiceType>"));
        assertEquals(answer.body(), 500, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains(">INVALID<"));
    }

    @Test
    public void whatIsNotAnEnvelopeIsRefused() throws Exception {
        assertEquals(
                415,
                SERVER.post("/activities", "multipart/related; type=\"text/xml\"; boundary=b", "--b--")
                        .statusCode());
        assertEquals(415, SERVER.post("/activities", "application/json", "{}").statusCode());
        assertEquals(404, SERVER.post("/nothing", "text/xml", envelope("")).statusCode());
        assertEquals(404, SERVER.get("/nothing?wsdl").statusCode());
        assertEquals("HTTP/1.1 413", SERVER.announce("/activities", "text/xml", 5 << 20));
        HttpResponse<String> unknown = SERVER.post(
                "/activities", "text/xml", envelope("<q:dropEverything xmlns:q=\"urn:zhiyuan:activities:1\"/>"));
        assertEquals(500, unknown.statusCode());
        assertTrue(unknown.body(), unknown.body().contains(">INVALID<"));
        HttpResponse<String> broken = SERVER.post("/activities", "text/xml", "<e:Envelope");
        assertTrue(broken.body(), broken.body().contains(">INVALID<"));
    }

    @Test
    public void oddTypesAreRefusedHoweverTheyBegin() throws Exception {
        String parts = "--x\r\nContent-Type: text/xml\r\n\r\n"
                + envelope("<q:listServiceTypes xmlns:q=\"urn:zhiyuan:activities:1\"/>") + "\r\n--x--";
        Random random = new Random(7);
        String[] types = {
            "text/xml",
            "application/soap+xml",
            "TEXT/XML",
            "multipart/related",
            "multipart/mixed",
            "application/xop+xml"
        };
        String[] rest = {
            "; a=\"multipart/related\"",
            ", multipart/related",
            "; type=\"application/xop+xml\"",
            "; start=\"<a>\"",
            ";",
            "; multipart/related",
            "; boundary=x",
            " multipart/related",
            "; action=\"multipart/related\"",
            "/related",
            "\t;\ta=b"
        };
        for (int i = 0; i < 200; i++) {
            StringBuilder type = new StringBuilder(types[random.nextInt(types.length)]);
            for (int more = 1 + random.nextInt(3); more > 0; more--) {
                type.append(rest[random.nextInt(rest.length)]);
            }
            assertEquals(
                    type.toString(),
                    415,
                    SERVER.post("/activities", type.toString(), parts).statusCode());
        }
        assertEquals(
                415,
                SERVER.post("/activities", "text/xml", parts, "Content-Type", "multipart/related; boundary=x")
                        .statusCode());
        for (String type : List.of(
                "text/xml", "Text/XML;charset=UTF-8", "application/soap+xml; charset=utf-8; action=\"urn:a\"")) {
            assertEquals(
                    type,
                    200,
                    SERVER.post(
                                    "/activities",
                                    type,
                                    envelope("<q:listServiceTypes xmlns:q=\"urn:zhiyuan:activities:1\"/>")
                                            .replace(
                                                    SOAP11,
                                                    type.startsWith("app")
                                                            ? "http://www.w3.org/2003/05/soap-envelope"
                                                            : SOAP11))
                            .statusCode());
        }
    }

    @Test
    public void endlessBodiesAreCounted() throws Exception {
        String blank = new String("中".repeat(3000).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String open = "<e:Envelope xmlns:e=\"" + SOAP11 + "\"><e:Body>";
        assertEquals("HTTP/1.1 413", SERVER.endless("/activities", "text/xml", open, "<!--" + blank + "-->", 40 << 20));
        assertEquals(
                "HTTP/1.1 415",
                SERVER.endless(
                        "/activities",
                        "text/xml; a=\"multipart/related\"; boundary=x",
                        "--x\r\n",
                        "X1: " + "a".repeat(8000),
                        40 << 20));
        assertTrue(SERVER.endless("/activities", "text/xml", open + "<a>", "x".repeat(8000), 40 << 20)
                .matches("HTTP/1.1 (413|500)"));
    }

    @Test
    public void nothingInTheChainHandlesParts() {
        List.of("/stations", "/platform").forEach(SERVER.endpoints::open);
        assertTrue(SERVER.endpoints.chains().size() > 10);
        assertTrue(SERVER.endpoints.chains().stream().noneMatch(Endpoints::handlesParts));
    }

    @Test
    public void anUnknownCharacterSetIsRefusedAtTheDoor() throws Exception {
        for (String type :
                new String[] {"text/xml; charset=foo", "text/xml; charset=\"", "application/soap+xml;charset=%%"}) {
            HttpResponse<String> refused = SERVER.post("/activities", type, envelope(""), "Accept-Language", "en");
            assertEquals(refused.body(), 415, refused.statusCode());
            assertTrue(refused.body(), refused.body().contains("no such character set"));
        }
        assertEquals(
                200,
                SERVER.post(
                                "/activities",
                                "text/xml; charset=\"UTF-8\"",
                                envelope("<q:listServiceTypes xmlns:q=\"urn:zhiyuan:activities:1\"/>"))
                        .statusCode());
    }

    @Test
    public void whatLeavesCxfIsAFaultLikeAnyOther() throws Exception {
        SERVER.endpoints.offer(new SoapAddress("broken", "Broken", "BrokenService", List.of(new Unbindable())), null);
        String older = SERVER.post("/broken", "text/xml", envelope("")).body();
        assertTrue(
                older,
                older.contains(SOAP11)
                        && older.contains(">FAILED<")
                        && older.contains("reference>")
                        && older.contains("Server</faultcode>")
                        && older.contains("平台内部错误"));
        HttpResponse<String> newer =
                SERVER.post("/broken", "application/soap+xml", envelope(""), "Accept-Language", "en");
        assertEquals(500, newer.statusCode());
        assertTrue(newer.headers().firstValue("Content-Type").orElse("").startsWith("application/soap+xml"));
        assertTrue(
                newer.body(), newer.body().contains("Receiver<") && newer.body().contains("platform failure"));
        assertFalse(newer.body(), newer.body().contains("Exception"));
    }

    @Test
    public void refusalsAtTheDoorSpeakTheCallersLanguage() throws Exception {
        assertTrue(SERVER.get("/nothing?wsdl").body().contains("没有这项服务"));
        assertTrue(SERVER.get("/nothing", "Accept-Language", "fr, en").body().contains("no such service"));
        assertTrue(SERVER.get("/").body().contains("<html lang=\"zh-CN\">"));
        assertTrue(SERVER.get("/", "Accept-Language", "fr, en;q=0.3").body().contains("<html lang=\"en\">"));
        assertTrue(SERVER.get("/", "Accept-Language", "en;q=0.3, zh").body().contains("<html lang=\"zh-CN\">"));
        HttpResponse<String> method = SERVER.send("DELETE", "/activities");
        assertEquals(405, method.statusCode());
        assertEquals("GET, HEAD, POST", method.headers().firstValue("Allow").orElse(null));
        assertTrue(method.body(), method.body().contains("只能用"));
        assertTrue(SERVER.post("/activities", "application/json", "{}").body().contains("请求内容须为"));
    }

    /** One that can't be published, since XML knows no interfaces. */
    public static final class Unbindable {
        @POST
        @PlatformOperation(name = "run", right = "PUBLIC", zh = "运行", en = "Run")
        public Runnable run() {
            return null;
        }
    }

    private static String envelope(String body) {
        return SoapFaceTest.envelope(SOAP11, "", body).replaceFirst("^<\\?xml[^>]*>", "");
    }
}
