package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.zhiyuan.core.Role;

/** Every operation of every description × every role and nobody; an operation without a row in {@code docs/operations.md} fails. */
public class SoapMatrixIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final Matrix MATRIX = new Matrix();
    private static final Map<String, SoapDescription> SERVICES = new TreeMap<>();
    private static RestClient rest;

    @BeforeClass
    public static void oneAccountARole() throws Exception {
        rest = new RestClient(PLATFORM);
        Matrix.ROLES.forEach((role, region) -> rest.account(Matrix.account(role), role.name(), region));
        Samples samples = new Samples(RestClient.json(rest.send(null, "GET", "/openapi.json", null)));
        Matcher services = Pattern.compile("/soap/(\\w+)\\?wsdl")
                .matcher(PLATFORM.send(PLATFORM.anonymous("/soap")).body());
        while (services.find()) {
            String name = services.group(1);
            SERVICES.put(
                    name,
                    new SoapDescription(
                            PLATFORM.send(PLATFORM.anonymous("/soap/" + name + "?wsdl"))
                                    .body(),
                            samples));
        }
    }

    @Test
    public void everyDescribedOperationHasARowAndEveryRowAnOperation() {
        Set<String> described = new TreeSet<>();
        SERVICES.forEach((name, service) ->
                service.operations().forEach(operation -> described.add("soap " + name + " " + operation)));
        assertEquals(MATRIX.operations(true), described);
        assertTrue("operations: " + described.size(), described.size() >= 80);
    }

    @Test
    public void r94_whoMayNotIsDeniedAndWhoMayIsNot() {
        List<String> wrong = new ArrayList<>();
        SERVICES.forEach((name, service) -> service.operations().forEach(operation -> {
            String row = "soap " + name + " " + operation;
            Set<Role> may = MATRIX.may(row);
            for (Role role : may == null ? new Role[0] : Role.values()) {
                String code = code(role, name, service.request(operation));
                boolean denied = code.equals("DENIED");
                if (denied == may.contains(role) || code.startsWith("FAILED") || code.equals("UNAVAILABLE")) {
                    wrong.add(row + " by " + role + ": " + code);
                }
            }
        }));
        assertEquals(String.join("\n", wrong), 0, wrong.size());
    }

    @Test
    public void aRetryUnderOneKeyIsAnsweredLikeTheFirstTry() {
        List<String> wrong = new ArrayList<>();
        Set<String> keyed = new TreeSet<>();
        SERVICES.forEach((name, service) -> service.operations().stream()
                .filter(service::takesKey)
                .forEach(operation -> {
                    keyed.add(operation);
                    String request = service.request(operation)
                            .replaceFirst("(</q:\\w+>)$", "<requestKey>retry-" + operation + "</requestKey>$1");
                    Role role = MATRIX.may("soap " + name + " " + operation).stream()
                            .filter(may -> may != Role.PUBLIC)
                            .findFirst()
                            .orElseThrow();
                    String first = answer(role, name, request);
                    String second = answer(role, name, request);
                    if (first.contains("PlatformFault") && first.contains(">FAILED<") || !first.equals(second)) {
                        wrong.add(operation + " by " + role + ": " + first + "\n and then: " + second);
                    }
                }));
        assertEquals(String.join("\n", wrong), 0, wrong.size());
        assertTrue(keyed.toString(), keyed.size() >= 19);
    }

    /** The code of the fault, or nothing when there was none. */
    private static String code(Role role, String service, String operation) {
        String answer = answer(role, service, operation);
        if (answer.contains(">DENIED<") && role != Role.PUBLIC && !answer.contains(Matrix.NOT_ALLOWED)) {
            return "";
        }
        Matcher code = Pattern.compile("code>([A-Z_]+)<").matcher(answer);
        return !answer.contains(":Fault") ? "" : code.find() ? code.group(1) : "FAILED " + answer;
    }

    private static String answer(Role role, String service, String operation) {
        String body = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + operation
                + "</e:Body></e:Envelope>";
        HttpRequest.Builder request =
                PLATFORM.anonymous("/soap/" + service).header("Content-Type", "text/xml; charset=utf-8");
        if (role != Role.PUBLIC) {
            request.header("Authorization", rest.basic(Matrix.account(role)));
        }
        return PLATFORM.send(request.POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }
}
