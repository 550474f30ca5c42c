package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javax.wsdl.Definition;
import javax.wsdl.Port;
import javax.wsdl.Service;
import javax.wsdl.factory.WSDLFactory;
import org.junit.ClassRule;
import org.junit.Test;

public class WsdlTest {
    @ClassRule
    public static final SoapServer SERVER = new SoapServer();

    @Test
    public void theIndexNamesEveryService() throws Exception {
        String index = SERVER.get("/").body();
        for (String service : List.of(
                "StationService",
                "ExpertService",
                "ActivityService",
                "RecordService",
                "RuleService",
                "OversightService",
                "PlatformService")) {
            assertTrue(index, index.contains(service));
        }
    }

    @Test
    public void aStockReaderFindsAPortForEachVersionAtTheRightAddress() throws Exception {
        for (String path :
                List.of("/stations", "/experts", "/activities", "/records", "/rules", "/oversight", "/platform")) {
            Definition definition = WSDLFactory.newInstance().newWSDLReader().readWSDL(SERVER.url(path + "?wsdl"));
            Service service =
                    (Service) definition.getServices().values().iterator().next();
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
}
