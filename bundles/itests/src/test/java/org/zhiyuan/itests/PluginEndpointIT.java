package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Plugins' own addresses (F7, F10): behind the platform's sign-in over REST and SOAP, and never unknown while they are only away. */
public class PluginEndpointIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SPECIAL = "industry-special";
    private static final String JAR = "special.jar";
    private static final String LIST = "<s:listProgramme xmlns:s=\"urn:zhiyuan:x:industry-special:1\"/>";
    private static final String SOAP_PLUGIN = """
            package plugin;

            import java.util.*;
            import javax.jws.*;
            import javax.xml.namespace.QName;
            import javax.xml.soap.SOAPFactory;
            import javax.xml.ws.soap.SOAPFaultException;
            import org.osgi.framework.*;
            import org.zhiyuan.plugin.spi.SoapEndpoint;

            @WebService(targetNamespace = "urn:picky")
            public class Plugin implements BundleActivator, SoapEndpoint {
                @Override
                @WebMethod(exclude = true)
                public void start(BundleContext context) {
                    context.registerService(SoapEndpoint.class.getName(), this, new Hashtable<>(Map.of("zhiyuan.id", "picky",
                            "zhiyuan.api", "1.0")));
                }

                @Override
                @WebMethod(exclude = true)
                public void stop(BundleContext context) {
                }

                @WebMethod
                public String refuse() throws Exception {
                    throw new SOAPFaultException(SOAPFactory.newInstance().createFault("no such industry",
                            new QName("http://schemas.xmlsoap.org/soap/envelope/", "Client")));
                }
            }
            """;

    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    @BeforeClass
    public static void makeAnAccount() {
        HttpResponse<String> made = PLATFORM.send(PLATFORM.asAdmin("/api/v1/accounts")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"it-province\",\"password\":\""
                        + Programme.PASSWORD + "\",\"role\":\"PROVINCE\",\"region\":\"130000\"}")));
        assertEquals(made.body(), 201, made.statusCode());
    }

    @After
    public void endTheLoad() {
        over = true;
    }

    @Test
    public void f10_whileItIsUpdatedAndRemovedItIsThereOrAwayAndOnlyLaterUnknown() throws Exception {
        Path jar = RunningPlatform.home().resolve("plugins/service-type-industry-special.jar");
        assertEquals(404, rest());
        PLATFORM.deploy(jar, JAR);
        await("there", () -> rest() == 200 && soap(true).contains("listProgrammeResponse"));
        signInIsNeeded();
        Thread overRest = load(() -> "rest " + rest());
        Thread overSoap = load(() -> {
            String body = soap(true);
            return "soap "
                    + (body.contains("listProgrammeResponse") ? "200" : body.contains(">UNAVAILABLE<") ? "503" : body);
        });
        for (int i = 0; i < 4; i++) {
            String before = row("rest", SPECIAL).path("since").asText();
            PLATFORM.deploy(jar, JAR);
            await(
                    "updated",
                    () -> active("rest", SPECIAL)
                            && active("soap", SPECIAL)
                            && !row("rest", SPECIAL).path("since").asText().equals(before));
        }
        PLATFORM.undeploy(JAR);
        await("gone", () -> row("soap", SPECIAL).path("state").asText().equals("GONE") && rest() == 503);
        over = true;
        overRest.join();
        overSoap.join();
        Set<String> seen = new TreeSet<>(answers);
        assertEquals(Set.of("rest 200", "rest 503", "soap 200", "soap 503"), seen);
        await("unknown", () -> rest() == 404 && PLATFORM.status("/soap/x/industry-special?wsdl") == 404);
    }

    /** Nobody's word is enough for either face. */
    private static void signInIsNeeded() {
        assertEquals(401, PLATFORM.status("/api/v1/x/industry-special/programme"));
        String denied = soap(false);
        assertTrue(denied, denied.contains(">DENIED<"));
    }

    private Thread load(Supplier<String> request) {
        Thread thread = new Thread(() -> {
            while (!over) {
                try {
                    answers.add(request.get());
                } catch (UncheckedIOException e) {
                    answers.add(e.toString());
                }
            }
        });
        thread.start();
        return thread;
    }

    @Test
    public void anEndpointThatCannotBePublishedIsShownWithTheReason() throws IOException {
        PLATFORM.deploy(new TestPlugin("pathless").pathless().write(), "pathless.jar");
        await(
                "refused",
                () -> row("rest", "pathless").path("state").asText().equals("REFUSED")
                        && row("rest", "pathless").path("reason").asText().contains("@Path"));
        assertTrue("its other services are there", active("service-type", "pathless"));
        PLATFORM.undeploy("pathless.jar");
    }

    @Test
    public void ofTwoWithOneIdTheOtherAnswersWhenTheFirstHasGone() throws IOException {
        PLATFORM.deploy(
                new TestPlugin("twin").answer("if (true) return \"first\";").write(), "twin-a.jar");
        await("the first", () -> twin().equals("first"));
        PLATFORM.deploy(
                new TestPlugin("twin")
                        .answer("if (true) return \"second\";")
                        .jar()
                        .header("Bundle-SymbolicName", "test.twin-b")
                        .write(),
                "twin-b.jar");
        await(
                "both",
                () -> PLATFORM.send(PLATFORM.asAdmin("/api/v1/plugins")).body().contains("test.twin-b"));
        assertEquals("first", twin());
        PLATFORM.undeploy("twin-a.jar");
        await(
                "the second",
                () -> twin().equals("second")
                        && row("rest", "twin").path("bundle").asText().equals("test.twin-b"));
        assertTrue(active("rest", "twin"));
        PLATFORM.undeploy("twin-b.jar");
    }

    private static String twin() {
        return PLATFORM.send(asProvince("/api/v1/x/twin/answer")).body();
    }

    @Test
    public void f7_aSoapPluginThatRefusesRequestsStaysActive() throws IOException {
        PLATFORM.deploy(
                new PluginJar("picky")
                        .source(SOAP_PLUGIN)
                        .header("Bundle-Activator", "plugin.Plugin")
                        .header(
                                "Import-Package",
                                "org.osgi.framework,org.zhiyuan.plugin.spi,javax.jws,javax.xml.namespace,javax.xml.soap,"
                                        + "javax.xml.ws.soap;version=\"[2.2,3)\"")
                        .write(),
                "picky.jar");
        await("there", () -> active("soap", "picky"));
        for (int i = 0; i < 4; i++) {
            String refusal = soap("picky", true, "<p:refuse xmlns:p=\"urn:picky\"/>");
            assertTrue(refusal, refusal.contains(">INVALID<") && refusal.contains("no such industry"));
        }
        assertTrue(active("soap", "picky"));
        assertEquals(0, row("soap", "picky").path("failures").asInt());
        PLATFORM.undeploy("picky.jar");
    }

    private static HttpRequest.Builder asProvince(String path) {
        String basic = Base64.getEncoder()
                .encodeToString(("it-province:" + Programme.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return PLATFORM.anonymous(path).header("Authorization", "Basic " + basic);
    }

    private static int rest() {
        return PLATFORM.send(asProvince("/api/v1/x/industry-special/programme")).statusCode();
    }

    private static String soap(boolean signedIn) {
        return soap(SPECIAL, signedIn, LIST);
    }

    /** The answer's status where it has no envelope. */
    private static String soap(String plugin, boolean signedIn, String operation) {
        String path = "/soap/x/" + plugin;
        String body = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + operation
                + "</e:Body></e:Envelope>";
        HttpRequest.Builder request = signedIn ? asProvince(path) : PLATFORM.anonymous(path);
        HttpResponse<String> answer = PLATFORM.send(request.header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return answer.body().contains("Envelope") ? answer.body() : String.valueOf(answer.statusCode());
    }

    private static boolean active(String kind, String id) {
        return row(kind, id).path("state").asText().equals("ACTIVE");
    }

    private static JsonNode row(String kind, String id) {
        for (JsonNode row : Programme.read(
                        PLATFORM.send(PLATFORM.asAdmin("/api/v1/plugins")).body())
                .path("items")) {
            if (row.path("kind").asText().equals(kind)
                    && row.path("id").asText().equals(id)) {
                return row;
            }
        }
        return MissingNode.getInstance();
    }

    private static void await(String what, BooleanSupplier condition) throws IOException {
        PLATFORM.awaitTrue(what, SOON, condition);
    }
}
