package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import javax.jws.WebMethod;
import javax.jws.WebService;
import javax.wsdl.Definition;
import javax.wsdl.Port;
import javax.wsdl.Service;
import javax.wsdl.factory.WSDLFactory;

import org.junit.ClassRule;
import org.junit.Test;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginGuard;

public class WsdlTest {
    @ClassRule
    public static final SoapServer SERVER = new SoapServer();

    @Test
    public void theIndexNamesEveryService() throws Exception {
        String index = SERVER.get("/").body();
        for (String service : List.of("StationService", "ExpertService", "ActivityService", "RecordService", "RuleService")) {
            assertTrue(index, index.contains(service));
        }
    }

    @Test
    public void aStockReaderFindsAPortForEachVersionAtTheRightAddress() throws Exception {
        for (String path : List.of("/stations", "/experts", "/activities", "/records", "/rules")) {
            Definition definition = WSDLFactory.newInstance().newWSDLReader().readWSDL(SERVER.url(path + "?wsdl"));
            Service service = (Service) definition.getServices().values().iterator().next();
            List<String> ports = new ArrayList<>();
            for (Object port : service.getPorts().values()) {
                ports.add(((Port) port).getName());
                assertTrue(((Port) port).getBinding().getBindingOperations().size() > 10);
            }
            assertEquals(List.of("Soap11", "Soap12"), ports.stream().sorted().toList());
        }
        String text = SERVER.get("/stations?wsdl").body();
        assertTrue(text, text.contains("location=\"" + SERVER.url("/stations") + "\""));
        assertTrue("the generated binding is of 1.1 as well", text.contains("<soap11:binding"));
    }

    @Test
    public void aPluginsEndpointComesAndGoesBehindTheFence() throws Exception {
        List<String> fenced = new ArrayList<>();
        PluginGuard guard = Stub.of(PluginGuard.class, java.util.Map.of("enter", in -> {
            fenced.add(in[0] + "/" + in[1]);
            return ((java.util.function.Supplier<?>) in[2]).get();
        }));
        Faults faults = new Faults();
        Local local = new Local();
        SERVER.endpoints.publish("/x/local", local, new PluginInvoker(local, faults, guard, "local"));
        String body = SoapFaceTest.envelope("http://schemas.xmlsoap.org/soap/envelope/", "", "<l:greet xmlns:l=\"urn:local\"/>");
        String answer = SERVER.post("/x/local", "text/xml", body).body();
        assertTrue(answer, answer.contains("你好"));
        String refusal = SERVER.post("/x/local", "text/xml", body.replace("greet", "refuse")).body();
        assertTrue(refusal, refusal.contains(">CONFLICT<"));
        assertEquals(List.of("soap/local", "soap/local"), fenced);
        SERVER.endpoints.withdraw("/x/local");
        assertEquals(404, SERVER.post("/x/local", "text/xml", body).statusCode());
        assertEquals(200, java.net.http.HttpClient.newHttpClient().send(java.net.http.HttpRequest.newBuilder(
                URI.create(SERVER.url("/stations?wsdl"))).build(), java.net.http.HttpResponse.BodyHandlers.discarding()).statusCode());
    }

    @WebService(targetNamespace = "urn:local")
    public static final class Local {
        @WebMethod
        public String greet() {
            return "你好";
        }

        @WebMethod
        public String refuse() {
            throw PlatformException.conflict(Text.of("不行", "no"));
        }
    }
}
