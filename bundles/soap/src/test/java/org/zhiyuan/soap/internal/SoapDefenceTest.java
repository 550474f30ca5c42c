package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;

import java.util.List;
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
                + envelope("<q:listServiceTypes xmlns:q=\"urn:zhiyuan:activities:1\">&b;&f;"
                + "</q:listServiceTypes>");
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
        HttpResponse<String> answer = SERVER.post("/activities", "text/xml",
                envelope("<q:getServiceType xmlns:q=\"urn:zhiyuan:activities:1\">" + content + "</q:getServiceType>"));
        assertEquals(answer.body(), 500, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains(">INVALID<"));
    }

    @Test
    public void whatIsNotAnEnvelopeIsRefused() throws Exception {
        assertEquals(415, SERVER.post("/activities", "multipart/related; type=\"text/xml\"; boundary=b", "--b--").statusCode());
        assertEquals(415, SERVER.post("/activities", "application/json", "{}").statusCode());
        assertEquals(404, SERVER.post("/nothing", "text/xml", envelope("")).statusCode());
        assertEquals(404, SERVER.get("/nothing?wsdl").statusCode());
        assertEquals("HTTP/1.1 413", SERVER.announce("/activities", "text/xml", 5 << 20));
        HttpResponse<String> unknown = SERVER.post("/activities", "text/xml",
                envelope("<q:dropEverything xmlns:q=\"urn:zhiyuan:activities:1\"/>"));
        assertEquals(500, unknown.statusCode());
        assertTrue(unknown.body(), unknown.body().contains(">INVALID<"));
        HttpResponse<String> broken = SERVER.post("/activities", "text/xml", "<e:Envelope");
        assertTrue(broken.body(), broken.body().contains(">INVALID<"));
    }

    @Test
    public void anUnknownCharacterSetIsRefusedAtTheDoor() throws Exception {
        for (String type : new String[] {"text/xml; charset=foo", "text/xml; charset=\"", "application/soap+xml;charset=%%"}) {
            HttpResponse<String> refused = SERVER.post("/activities", type, envelope(""), "Accept-Language", "en");
            assertEquals(refused.body(), 415, refused.statusCode());
            assertTrue(refused.body(), refused.body().contains("no such character set"));
        }
        assertEquals(200, SERVER.post("/activities", "text/xml; charset=\"UTF-8\"",
                envelope("<q:listServiceTypes xmlns:q=\"urn:zhiyuan:activities:1\"/>")).statusCode());
    }

    @Test
    public void whatLeavesCxfIsAFaultLikeAnyOther() throws Exception {
        SERVER.endpoints.offer(new SoapAddress("broken", "Broken", "BrokenService", List.of(new Unbindable())), null);
        String older = SERVER.post("/broken", "text/xml", envelope("")).body();
        assertTrue(older, older.contains(SOAP11) && older.contains(">FAILED<") && older.contains("reference>")
                && older.contains("Server</faultcode>") && older.contains("平台内部错误"));
        HttpResponse<String> newer = SERVER.post("/broken", "application/soap+xml", envelope(""), "Accept-Language", "en");
        assertEquals(500, newer.statusCode());
        assertTrue(newer.headers().firstValue("Content-Type").orElse("").startsWith("application/soap+xml"));
        assertTrue(newer.body(), newer.body().contains("Receiver<") && newer.body().contains("platform failure"));
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
