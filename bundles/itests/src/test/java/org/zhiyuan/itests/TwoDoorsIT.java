package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.zhiyuan.core.Role;
import org.zhiyuan.operations.RestOnly;

/** REST and SOAP lead to the same operations: named, described, keyed and versioned alike. */
public class TwoDoorsIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final Matrix MATRIX = new Matrix();
    /** By name: what REST says, and where it is. */
    private static final Map<String, JsonNode> REST = new TreeMap<>();

    private static final Map<String, String> PLACES = new HashMap<>();
    /** By name: the address of SOAP. */
    private static final Map<String, String> ADDRESSES = new TreeMap<>();

    private static final Map<String, SoapDescription> REQUESTS = new HashMap<>();
    private static final Map<String, Set<String>> SOAP = new TreeMap<>();
    private static JsonNode description;
    private static RestClient rest;
    private static Samples samples;

    @BeforeClass
    public static void oneAccountARole() throws Exception {
        rest = new RestClient(PLATFORM);
        Matrix.ROLES.forEach((role, region) -> rest.account(Matrix.account(role), role.name(), region));
        description = RestClient.json(rest.send(null, "GET", "/openapi.json", null));
        samples = new Samples(description);
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getValue().get("operationId").asText();
                    REST.put(name, operation.getValue());
                    PLACES.put(name, operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                }));
        for (String address :
                List.of("stations", "experts", "activities", "records", "oversight", "rules", "platform")) {
            String wsdl = PLATFORM.send(PLATFORM.anonymous("/soap/" + address + "?wsdl"))
                    .body();
            SOAP.putAll(Doors.soap(wsdl));
            SoapDescription described = new SoapDescription(wsdl, samples);
            described.operations().forEach(name -> {
                ADDRESSES.put(name, address);
                REQUESTS.put(name, described);
            });
        }
    }

    @Test
    public void theyOfferTheSameOperationsInTheSameTerms() {
        Map<String, Set<String>> both = Doors.rest(description);
        Set<String> only = new TreeSet<>(both.keySet());
        only.removeAll(SOAP.keySet());
        assertEquals("only in REST", new TreeSet<>(RestOnly.REASONS.keySet()), only);
        only.forEach(both::remove);
        both.forEach((name, said) -> assertEquals(name, said, SOAP.get(name)));
        assertEquals(both.keySet(), SOAP.keySet());
        assertTrue("operations: " + both.size(), both.size() >= 210);
    }

    /** Each by whoever may and can with a made-up input, every other one first over SOAP. */
    @Test
    public void oneKeyIsOneThingAndOneAnswerWhicheverTheDoor() {
        List<String> done = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        rest.send(
                Matrix.account(Role.PROVINCE),
                "POST",
                "/expert-calls",
                samples.object("NewCall").toString());
        REST.forEach((name, described) -> {
            if (described.path("responses").has("201")
                    && SOAP.containsKey(name)
                    && SOAP.get(name).contains("requestKey")) {
                for (Role role : MATRIX.may(PLACES.get(name))) {
                    if (role != Role.PUBLIC && once(name, role, done.size() % 2 == 0, wrong)) {
                        done.add(name);
                        break;
                    }
                }
            }
        });
        assertEquals(String.join("\n", wrong), 0, wrong.size());
        assertTrue("tried: " + done, done.size() >= 13);
    }

    /** Whether it could be done; then four calls under one key have to tell of one thing. */
    private static boolean once(String name, Role role, boolean soapFirst, List<String> wrong) {
        String key = "two-doors-" + name + "-" + role;
        String opening =
                soapFirst ? soap(name, role, key) : rest(name, role, key).body();
        if (soapFirst ? opening.contains(":Fault") : opening.contains("urn:zhiyuan:problem:")) {
            return false;
        }
        HttpResponse<String> told = rest(name, role, key);
        String xml = soap(name, role, key);
        JsonNode thing = RestClient.json(told);
        JsonNode first =
                thing.has("items") ? thing.at("/items/0/id") : thing.has("id") ? thing.get("id") : thing.path("number");
        String id = first.isMissingNode() ? thing.path("year").asText() : first.asText();
        if (told.statusCode() != 201 && told.statusCode() != 200
                || id.isEmpty()
                || !xml.contains(">" + id + "<")
                || xml.contains(":Fault")
                || !rest(name, role, key).body().equals(told.body())
                || !soap(name, role, key).equals(xml)
                || !opening.equals(soapFirst ? xml : told.body())) {
            wrong.add(
                    name + " by " + role + ": " + opening + "\n" + told.statusCode() + " " + told.body() + "\n" + xml);
        }
        return true;
    }

    @Test
    public void whatOverwritesIsRefusedWithoutTheVersionThatWasSeen() {
        List<String> needing = SOAP.entrySet().stream()
                .filter(each -> each.getValue().contains("version!"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of("limitExpert", "rescheduleRound", "reviseStation"), needing);
        for (String name : needing) {
            Role role = MATRIX.may(PLACES.get(name)).iterator().next();
            HttpResponse<String> answer = rest(name, role, null);
            assertEquals(name, 428, answer.statusCode());
            assertEquals(name, "INVALID", RestClient.json(answer).get("code").asText());
            String fault = post(name, role, REQUESTS.get(name).request(name).replaceAll("<version>\\d+</version>", ""));
            assertTrue(name + fault, fault.contains(">INVALID<") && fault.contains(">version<"));
        }
    }

    @Test
    public void anIllFormedValueIsRefusedByItsNameOverBoth() {
        String wrong = rest.send(Matrix.account(Role.PROVINCE), "GET", "/stations?limit=many", null)
                .body();
        assertTrue(wrong, wrong.contains("\"field\":\"limit\""));
        String flag = rest.send(Matrix.account(Role.PROVINCE), "GET", "/assignments?overdue=perhaps", null)
                .body();
        assertTrue(flag, flag.contains("\"field\":\"overdue\""));
        String list =
                "<q:listStations xmlns:q=\"urn:zhiyuan:stations:1\" xmlns:t=\"urn:zhiyuan:types:1\"><query>%s</query>"
                        + "</q:listStations>";
        String limit = post("listStations", Role.PROVINCE, list.formatted("<t:limit>many</t:limit>"));
        assertTrue(limit, limit.contains(">INVALID<") && limit.contains("field>limit<"));
        String stage = post("listStations", Role.PROVINCE, list.formatted("<t:stage>ASLEEP</t:stage>"));
        assertTrue(stage, stage.contains(">INVALID<") && stage.contains("field>stage<"));
        String year = post(
                "getRound",
                Role.PROVINCE,
                "<q:getRound xmlns:q=\"urn:zhiyuan:stations:1\"><year>next</year></q:getRound>");
        assertTrue(year, year.contains(">INVALID<") && year.contains("field>year<"));
        String none = post("getRound", Role.PROVINCE, "<q:getRound xmlns:q=\"urn:zhiyuan:stations:1\"/>");
        assertTrue(none, none.contains(">INVALID<") && none.contains("field>year<"));
    }

    private static HttpResponse<String> rest(String name, Role role, String key) {
        String[] place = PLACES.get(name)
                .replace("{year}", "2026")
                .replaceAll("\\{\\w+}", Samples.NONE)
                .split(" ");
        String[] headers = key == null ? new String[0] : new String[] {"Idempotency-Key", key};
        return rest.send(Matrix.account(role), place[0], place[1], samples.body(REST.get(name)), headers);
    }

    private static String soap(String name, Role role, String key) {
        return post(
                name,
                role,
                REQUESTS.get(name)
                        .request(name)
                        .replaceFirst("(</q:\\w+>)$", "<requestKey>" + key + "</requestKey>$1"));
    }

    private static String post(String name, Role role, String operation) {
        String body = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + operation
                + "</e:Body></e:Envelope>";
        return PLATFORM.send(PLATFORM.anonymous("/soap/" + ADDRESSES.get(name))
                        .header("Content-Type", "text/xml; charset=utf-8")
                        .header("Authorization", rest.basic(Matrix.account(role)))
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }
}
