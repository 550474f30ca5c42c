package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.security.DenyAll;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebService;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.soap.SOAPFault;
import javax.xml.ws.WebFault;
import javax.xml.ws.soap.SOAPFaultException;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** A plugin's endpoint has the platform's sign-in and faults, runs inside the fence, and goes without a trace. */
public class PluginEndpointTest {
    @ClassRule
    public static final SoapServer SERVER = new SoapServer();

    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("province:secret".getBytes(StandardCharsets.UTF_8));

    private Runnable withdrawal;

    @Before
    public void publish() {
        SERVER.fenced.clear();
        SERVER.failures.clear();
        SERVER.absent = null;
        withdrawal = new SoapPluginEndpoints(SERVER.endpoints, SERVER.idempotency, new Faults(), SERVER.guard)
                .publish("local", new Local());
    }

    @After
    public void withdraw() {
        withdrawal.run();
    }

    @Test
    public void whoHasSignedInIsAnsweredBehindTheFence() throws Exception {
        assertTrue(signedIn("greet"), signedIn("greet").contains("你好"));
        assertTrue(signedIn("refuse"), signedIn("refuse").contains(">CONFLICT<"));
        assertEquals(List.of("soap/local", "soap/local", "soap/local", "soap/local"), SERVER.fenced);
    }

    @Test
    public void anonymousCallersAreDeniedUnlessTheMethodSaysOtherwise() throws Exception {
        String denied = call("greet");
        assertTrue(denied, denied.contains(">DENIED<") && denied.contains("请先登录"));
        assertTrue(call("province").contains(">DENIED<"));
        assertEquals("no plugin code runs for those who may not", List.of(), SERVER.fenced);
        assertTrue(call("open").contains("请进"));
    }

    @Test
    public void rolesThatAreNamedAreTheOnlyOnes() throws Exception {
        assertTrue(signedIn("province").contains("河北"));
        String denied = signedIn("station");
        assertTrue(denied, denied.contains(">DENIED<") && denied.contains("无权执行此操作"));
        assertTrue(signedIn("nobody").contains(">DENIED<"));
    }

    @Test
    public void f7_itsRefusalsInSoapsOwnWordsAreAnswersHoweverMany() throws Exception {
        for (int i = 0; i < 3; i++) {
            String raised = call("raise");
            assertTrue(
                    raised,
                    raised.contains(">INVALID<") && raised.contains("行业须为A至T") && raised.contains("soap:Client"));
            String declared = call("declared");
            assertTrue(declared, declared.contains(">INVALID<") && declared.contains("行业须为一个字母"));
        }
        assertEquals(List.of(), SERVER.failures);
    }

    @Test
    public void f7_aFaultThatBlamesTheServerAndAnythingElseCountsAgainstIt() throws Exception {
        for (String operation : List.of("blame", "fail")) {
            String answer = call(operation);
            assertTrue(answer, answer.contains(">UNAVAILABLE<") && answer.contains("soap:Server"));
        }
        assertEquals(2, SERVER.failures.size());
    }

    @Test
    public void goneIsGoneAndNobodyElseNotices() throws Exception {
        withdrawal.run();
        SERVER.absent = PlatformException.notFound(Text.of("插件", "plugin"), "local");
        assertEquals(404, SERVER.post("/x/local", "text/xml", envelope("greet")).statusCode());
        assertEquals(404, SERVER.get("/x/local?wsdl").statusCode());
        assertEquals(200, SERVER.get("/stations?wsdl").statusCode());
    }

    @Test
    public void f10_whileItIsAwayItAnswersThePlatformsFaultInTheVersionAskedFor() throws Exception {
        withdrawal.run();
        SERVER.absent = PlatformException.unavailable(Text.of("<local>暂不可用", "<local> is away"));
        HttpResponse<String> older = SERVER.post("/x/local", "text/xml; charset=utf-8", envelope("greet"));
        HttpResponse<String> newer =
                SERVER.post("/x/local", "application/soap+xml", envelope("greet"), "Accept-Language", "en");
        for (HttpResponse<String> answer : List.of(older, newer)) {
            assertEquals(500, answer.statusCode());
            assertEquals("2", answer.headers().firstValue("Retry-After").orElse(null));
        }
        Element first = fault(older, SOAP11);
        assertEquals("soap:Server", text(first, "faultcode"));
        assertEquals("<local>暂不可用", text(first, "faultstring"));
        Element second = fault(newer, SOAP12);
        assertEquals("soap:Receiver", text(second, "Value"));
        assertEquals("<local> is away", text(second, "Text"));
        for (Element fault : List.of(first, second)) {
            Element detail = (Element) fault.getElementsByTagNameNS(Endpoints.TYPES, "PlatformFault")
                    .item(0);
            assertEquals("UNAVAILABLE", text(detail, "code"));
            assertEquals("detail", detail.getParentNode().getLocalName().toLowerCase(Locale.ROOT));
        }
        assertEquals(503, SERVER.get("/x/local?wsdl").statusCode());
    }

    private static Element fault(HttpResponse<String> answer, String version) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return (Element) factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())))
                .getElementsByTagNameNS(version, "Fault")
                .item(0);
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    private static String call(String operation) throws Exception {
        return SERVER.post("/x/local", "text/xml", envelope(operation)).body();
    }

    private static String signedIn(String operation) throws Exception {
        return SERVER.post("/x/local", "text/xml", envelope(operation), "Authorization", BASIC)
                .body();
    }

    private static String envelope(String operation) {
        return SoapFaceTest.envelope(SOAP11, "", "<l:" + operation + " xmlns:l=\"urn:local\"/>");
    }

    @WebService(targetNamespace = "urn:local")
    public static final class Local {
        @WebMethod
        public String greet() {
            return "你好";
        }

        @WebMethod
        @PermitAll
        public String open() {
            return "请进";
        }

        @WebMethod
        @RolesAllowed("PROVINCE")
        public String province() {
            return "河北";
        }

        @WebMethod
        @RolesAllowed({"STATION", "CITY"})
        public String station() {
            return "工作站";
        }

        @WebMethod
        @DenyAll
        public String nobody() {
            return "无";
        }

        @WebMethod
        @PermitAll
        public String raise() {
            throw new SOAPFaultException(raised("Client", "行业须为A至T"));
        }

        @WebMethod
        @PermitAll
        public String declared() throws LocalFault {
            throw new LocalFault("行业须为一个字母");
        }

        @WebMethod
        @PermitAll
        public String blame() {
            throw new SOAPFaultException(raised("Server", "坏了"));
        }

        @WebMethod
        @PermitAll
        public String fail() {
            throw new IllegalStateException("broken");
        }

        private static SOAPFault raised(String code, String text) {
            return Stub.of(
                    SOAPFault.class,
                    Map.of("getFaultString", in -> text, "getFaultCodeAsQName", in -> new QName(SOAP11, code)));
        }

        @WebMethod
        public String refuse() {
            throw PlatformException.conflict(Text.of("不行", "no"));
        }
    }

    /** A fault that the contract declares. */
    @WebFault(name = "LocalFault", targetNamespace = "urn:local")
    public static final class LocalFault extends Exception {
        private static final long serialVersionUID = 1L;

        public LocalFault(String message) {
            super(message);
        }
    }
}
