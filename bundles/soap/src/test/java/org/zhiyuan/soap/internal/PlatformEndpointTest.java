package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.ClassRule;
import org.junit.Test;

public class PlatformEndpointTest {
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("province:secret".getBytes(StandardCharsets.UTF_8));

    @ClassRule
    public static final SoapServer SERVER = new SoapServer();

    @Test
    public void whoeverSignedInIsToldWhoTheyAre() throws Exception {
        String told = call("whoAmI", "");
        assertTrue(told, told.contains(">PROVINCE<") && told.contains(">province<"));
        String nobody =
                SERVER.post("/platform", "text/xml", envelope("whoAmI", "")).body();
        assertTrue(nobody, nobody.contains(">DENIED<"));
    }

    @Test
    public void aPasswordThatThePlatformMadeIsShownAndAChosenOneIsNot() throws Exception {
        String made = call(
                "createAccount",
                "<body><t:name>station</t:name><t:role>STATION</t:role><t:region>130102</t:region></body>");
        assertTrue(made, made.contains("password>shown-once<") && made.contains("version>3<"));
        String id = "<id>" + "b".repeat(32) + "</id>";
        assertTrue(call("changePassword", id).contains("password>shown-once<"));
        assertFalse(call("changePassword", id + "<body><t:password>one-I-like-better</t:password></body>")
                .contains("password>"));
        String nameless = call("createAccount", "<body><t:role>STATION</t:role><t:region>130102</t:region></body>");
        assertTrue(nameless, nameless.contains(">INVALID<") && nameless.contains(">name<"));
    }

    @Test
    public void r94_theAuditTrailIsReadWithItsDetails() throws Exception {
        String read = call("listAuditEntries", "");
        assertTrue(read, read.contains("name>closes<") && read.contains("value>2026-12-31<"));
        String verified = call("verifyAudit", "");
        assertTrue(verified, verified.contains("whole>false<") && verified.contains("firstBroken>7<"));
    }

    @Test
    public void whatWasSeenInAnotherVersionIsNotChanged() throws Exception {
        String close = "<id>" + "b".repeat(32) + "</id><body><t:enabled>false</t:enabled></body>";
        assertTrue(call("enableAccount", close + "<version>2</version>").contains(">STALE<"));
        assertFalse(call("enableAccount", close + "<version>3</version>").contains("Fault"));
        assertFalse(call("enableAccount", close).contains("Fault"));
    }

    @Test
    public void missingInputsAreNamedAndRolesRespected() throws Exception {
        assertTrue(
                call("enableAccount", "<id>" + "b".repeat(32) + "</id><body/>").contains(">enabled<"));
        assertTrue(call("releasePlugin", "<kind>service-type</kind>").contains(">id<"));
        assertFalse(call("listPlugins", "").contains("Fault"));
        assertTrue(SERVER.post("/platform", "text/xml", envelope("listPlugins", ""))
                .body()
                .contains(">DENIED<"));
    }

    private static String call(String operation, String content) throws Exception {
        return SERVER.post("/platform", "text/xml", envelope(operation, content), "Authorization", BASIC)
                .body();
    }

    private static String envelope(String operation, String content) {
        return SoapFaceTest.envelope(
                SOAP11,
                "",
                "<q:" + operation + " xmlns:q=\"urn:zhiyuan:platform:1\" xmlns:t=\"urn:zhiyuan:types:1\">" + content
                        + "</q:" + operation + ">");
    }
}
