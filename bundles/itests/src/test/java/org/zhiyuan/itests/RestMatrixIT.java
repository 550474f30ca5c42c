package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.zhiyuan.core.Role;

/** Every described operation × every role and nobody, and × its own and another city; one without a row in the approved table fails. */
public class RestMatrixIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final Matrix MATRIX = new Matrix();
    private static final String FOREIGN = "it-foreign-city";
    private static final Map<String, JsonNode> OPERATIONS = new TreeMap<>();
    private static RestClient rest;
    private static Samples samples;

    @BeforeClass
    public static void oneAccountARole() {
        rest = new RestClient(PLATFORM);
        Matrix.ROLES.forEach((role, region) -> rest.account(Matrix.account(role), role.name(), region));
        rest.account(FOREIGN, "CITY", "130200");
        JsonNode description = RestClient.json(rest.send(null, "GET", "/openapi.json", null));
        samples = new Samples(description);
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> OPERATIONS.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
    }

    @Test
    public void everyDescribedOperationHasARowAndEveryRowAnOperation() {
        assertEquals(MATRIX.operations(false), OPERATIONS.keySet());
        assertTrue("operations: " + OPERATIONS.size(), OPERATIONS.size() >= 100);
    }

    @Test
    public void theDescriptionSaysOfEachWhetherItIsOpenToAll() {
        List<String> wrong = new ArrayList<>();
        OPERATIONS.forEach((operation, described) -> {
            boolean open =
                    described.has("security") && described.get("security").isEmpty();
            if (MATRIX.may(operation) != null && open != MATRIX.may(operation).contains(Role.PUBLIC)) {
                wrong.add(operation);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    public void r94_whoMayNotIsRefusedAndWhoMayIsNot() {
        List<String> wrong = new ArrayList<>();
        OPERATIONS.forEach((operation, described) -> {
            Set<Role> may = MATRIX.may(operation);
            for (Role role : may == null ? new Role[0] : Role.values()) {
                HttpResponse<String> answer =
                        send(role == Role.PUBLIC ? null : Matrix.account(role), operation, described);
                int status = answer.statusCode();
                boolean refused =
                        status == 401 || status == 403 && answer.body().contains(Matrix.NOT_ALLOWED);
                if (refused == may.contains(role) || status >= 500) {
                    wrong.add(operation + " by " + role + ": " + status + " " + answer.body());
                }
            }
        });
        assertEquals(String.join("\n", wrong), 0, wrong.size());
    }

    @Test
    public void r2r13_anotherCitySeesNothingOfAThing() {
        rest.send(Matrix.account(Role.PROVINCE), "POST", "/expert-calls", body("NewCall"));
        Map<String, String> things = Map.of(
                "/stations",
                made("STATION", "/stations", "StationApplication"),
                "/experts",
                made("EXPERT", "/experts", "ExpertApplication"),
                "/enterprises",
                made("ENTERPRISE", "/enterprises", "NewEnterprise"),
                "/demands",
                made("ENTERPRISE", "/demands", "NewDemand"));
        List<String> wrong = new ArrayList<>();
        things.forEach((path, id) -> OPERATIONS.forEach((operation, described) -> {
            if (operation.contains(" " + path + "/{id}")
                    && MATRIX.may(operation).contains(Role.CITY)) {
                int status =
                        send(FOREIGN, operation.replace("{id}", id), described).statusCode();
                if (status != 404) {
                    wrong.add(operation + " by another city: " + status);
                }
            }
        }));
        for (String list : List.of("/stations", "/experts", "/demands")) {
            if (!rest.send(Matrix.account(Role.CITY), "GET", list, null).body().contains(things.get(list))) {
                wrong.add(list + " does not show its own city's");
            }
            if (rest.send(FOREIGN, "GET", list, null).body().contains(things.get(list))) {
                wrong.add(list + " shows another city's");
            }
        }
        assertEquals(String.join("\n", wrong), 0, wrong.size());
    }

    /** The id of a thing in Shijiazhuang that the role's account has made. */
    private static String made(String role, String path, String type) {
        String account = Matrix.account(Role.valueOf(role));
        JsonNode answer = RestClient.json(rest.send(account, "POST", path, body(type)));
        JsonNode known = answer.has("id") ? answer : RestClient.json(rest.send(account, "GET", path + "/own", null));
        JsonNode first = known.has("items") ? known.get("items").get(0) : known;
        assertTrue(path + ": " + answer, first.has("id"));
        return first.get("id").asText();
    }

    private static String body(String type) {
        return samples.object(type).toString();
    }

    private static HttpResponse<String> send(String account, String operation, JsonNode described) {
        String[] parts = operation.split(" ");
        String path = parts[1].replace("{region}", "130100");
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : described.path("parameters")) {
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("path")
                    && parameter.at("/schema/type").asText().equals("integer")) {
                path = path.replace("{" + name + "}", name.equals("year") ? "2019" : "1");
            } else if (parameter.get("in").asText().equals("query")
                    && Set.of("year", "expert", "name").contains(name)) {
                query.append(query.length() == 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(name.equals("year") ? "2026" : name.equals("name") ? "sample.txt" : Samples.NONE);
            }
        }
        String body = parts[0].equals("GET") || parts[0].equals("DELETE") ? null : samples.body(described);
        path = path.replaceAll("\\{\\w+}", Samples.NONE);
        return rest.send(account, parts[0], path + query, body, "If-Match", "\"1\"");
    }
}
