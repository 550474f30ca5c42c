package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;

import org.junit.ClassRule;
import org.junit.Test;

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
        assertEquals(413, SERVER.post("/activities", "text/xml", " ".repeat(5 << 20)).statusCode());
        HttpResponse<String> unknown = SERVER.post("/activities", "text/xml",
                envelope("<q:dropEverything xmlns:q=\"urn:zhiyuan:activities:1\"/>"));
        assertEquals(500, unknown.statusCode());
        assertTrue(unknown.body(), unknown.body().contains(">INVALID<"));
        HttpResponse<String> broken = SERVER.post("/activities", "text/xml", "<e:Envelope");
        assertTrue(broken.body(), broken.body().contains(">INVALID<"));
    }

    private static String envelope(String body) {
        return SoapFaceTest.envelope(SOAP11, "", body).replaceFirst("^<\\?xml[^>]*>", "");
    }
}
