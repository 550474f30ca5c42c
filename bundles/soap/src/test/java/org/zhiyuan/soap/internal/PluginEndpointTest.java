package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javax.annotation.security.DenyAll;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebService;

import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginGuard;

/** A plugin's endpoint has the platform's sign-in and faults, runs inside the fence, and goes without a trace. */
public class PluginEndpointTest {
    @ClassRule
    public static final SoapServer SERVER = new SoapServer();

    private static final String BASIC = "Basic " + Base64.getEncoder().encodeToString("province:secret".getBytes(StandardCharsets.UTF_8));

    private final List<String> fenced = new ArrayList<>();

    @Before
    public void publish() {
        PluginGuard guard = Stub.of(PluginGuard.class, Map.of("enter", in -> {
            fenced.add(in[0] + "/" + in[1]);
            return ((Supplier<?>) in[2]).get();
        }));
        Local local = new Local();
        SERVER.endpoints.publish("/x/local", local, new PluginInvoker(local, new Faults(), guard, "local"));
    }

    @After
    public void withdraw() {
        SERVER.endpoints.withdraw("/x/local");
    }

    @Test
    public void whoHasSignedInIsAnsweredBehindTheFence() throws Exception {
        assertTrue(signedIn("greet"), signedIn("greet").contains("你好"));
        assertTrue(signedIn("refuse"), signedIn("refuse").contains(">CONFLICT<"));
        assertEquals(List.of("soap/local", "soap/local", "soap/local", "soap/local"), fenced);
    }

    @Test
    public void anonymousCallersAreDeniedUnlessTheMethodSaysOtherwise() throws Exception {
        String denied = call("greet");
        assertTrue(denied, denied.contains(">DENIED<") && denied.contains("请先登录"));
        assertTrue(call("province").contains(">DENIED<"));
        assertEquals("no plugin code runs for those who may not", List.of(), fenced);
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
    public void goneIsGoneAndNobodyElseNotices() throws Exception {
        SERVER.endpoints.withdraw("/x/local");
        assertEquals(404, SERVER.post("/x/local", "text/xml", envelope("greet")).statusCode());
        assertEquals(200, SERVER.get("/stations?wsdl").statusCode());
    }

    private static String call(String operation) throws Exception {
        return SERVER.post("/x/local", "text/xml", envelope(operation)).body();
    }

    private static String signedIn(String operation) throws Exception {
        return SERVER.post("/x/local", "text/xml", envelope(operation), "Authorization", BASIC).body();
    }

    private static String envelope(String operation) {
        return SoapFaceTest.envelope("http://schemas.xmlsoap.org/soap/envelope/", "", "<l:" + operation + " xmlns:l=\"urn:local\"/>");
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
        public String refuse() {
            throw PlatformException.conflict(Text.of("不行", "no"));
        }
    }
}
