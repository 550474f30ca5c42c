package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Who may do what: every described operation without a sign-in, and the deciding ones with every role. */
public class RestMatrixIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();
    private static final List<String> ROLES = List.of("ADMINISTRATOR", "PROVINCE", "INDUSTRY_DEPARTMENT", "CIVIL_AFFAIRS_DEPARTMENT",
            "PROVINCIAL_TEAM", "SME_DEPARTMENT", "CITY",
            "STATION", "EXPERT", "ENTERPRISE", "INTEGRATOR");
    private static final String NONE = "0".repeat(32);
    /** Operation and body, and the roles that may; everybody else gets 403. */
    private static final Map<String, Set<String>> MAY = new TreeMap<>(Map.ofEntries(
            Map.entry("POST /rounds {\"year\":2030,\"notice\":\"n\",\"opens\":\"2030-01-01\",\"closes\":\"2030-12-31\"}",
                    Set.of("PROVINCE")),
            Map.entry("PUT /cities/130100/filing {\"filing\":\"f\",\"filedOn\":\"2026-01-05\"}", Set.of("PROVINCE")),
            Map.entry("POST /stations/" + NONE + "/submission {}", Set.of("STATION")),
            Map.entry("POST /stations/" + NONE + "/assessment {\"report\":\"r\",\"recommended\":true}", Set.of("CITY")),
            Map.entry("POST /stations/" + NONE + "/review {\"decision\":\"APPROVE\"}", Set.of("PROVINCE")),
            Map.entry("POST /stations/" + NONE + "/grants {\"document\":\"d\",\"date\":\"2026-01-05\"}",
                    Set.of("INDUSTRY_DEPARTMENT", "CIVIL_AFFAIRS_DEPARTMENT")),
            Map.entry("POST /stations/" + NONE + "/revocation {\"reason\":\"r\"}", Set.of("PROVINCE")),
            Map.entry("POST /stations/" + NONE + "/disclosures {\"purpose\":\"p\"}", Set.of("PROVINCE", "CITY")),
            Map.entry("POST /experts/" + NONE + "/review {\"decision\":\"APPROVE\"}", Set.of("PROVINCE")),
            Map.entry("POST /experts/" + NONE + "/dismissal {\"reason\":\"r\"}", Set.of("PROVINCE")),
            Map.entry("POST /experts/" + NONE + "/disclosures {\"purpose\":\"p\"}", Set.of("PROVINCE")),
            Map.entry("POST /demands {\"subject\":\"s\",\"description\":\"d\"}", Set.of("ENTERPRISE")),
            Map.entry("POST /activities/" + NONE + "/answer {\"accept\":true}", Set.of("EXPERT")),
            Map.entry("POST /activities/" + NONE + "/ratings {\"stars\":5,\"charged\":false}", Set.of("ENTERPRISE")),
            Map.entry("POST /evaluations/2019 {}", Set.of("PROVINCE")),
            Map.entry("GET /audit", Set.of("ADMINISTRATOR", "PROVINCE")),
            Map.entry("GET /plugins", Set.of("ADMINISTRATOR", "PROVINCE")),
            Map.entry("GET /accounts", Set.of("ADMINISTRATOR", "PROVINCE", "CITY")),
            Map.entry("GET /cases", Set.of("PROVINCE", "CITY", "CIVIL_AFFAIRS_DEPARTMENT"))));
    private static RestClient rest;

    @BeforeClass
    public static void oneAccountARole() {
        rest = new RestClient(PLATFORM);
        for (String role : ROLES) {
            String region = Set.of("STATION", "EXPERT", "ENTERPRISE").contains(role) ? "130102" : role.equals("CITY") ? "130100" : "130000";
            rest.account(account(role), role, region);
        }
    }

    @Test
    public void withoutASignInEveryOperationThatIsNotPublicSays401() {
        JsonNode paths = RestClient.json(rest.send(null, "GET", "/openapi.json", null)).get("paths");
        List<String> wrong = new ArrayList<>();
        int[] seen = {0};
        paths.properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            boolean open = operation.getValue().has("security") && operation.getValue().get("security").isEmpty();
            String method = operation.getKey().toUpperCase(Locale.ROOT);
            String address = path.getKey().replace("{region}", "130100").replace("{year}", "2019").replaceAll("\\{\\w+}", NONE);
            int status = rest.send(null, method, address, method.equals("GET") ? null : "{}").statusCode();
            seen[0]++;
            if (open ? status == 401 || status == 403 || status >= 500 : status != 401) {
                wrong.add(method + " " + address + " " + status);
            }
        }));

        assertEquals(List.of(), wrong);
        assertTrue("operations described: " + seen[0], seen[0] >= 80);
    }

    @Test
    public void whoMayNotIsRefusedAndWhoMayIsNot() {
        List<String> wrong = new ArrayList<>();
        MAY.forEach((operation, allowed) -> {
            String[] parts = operation.split(" ", 3);
            for (String role : ROLES) {
                int status = rest.send(account(role), parts[0], parts[1], parts.length > 2 ? parts[2] : null).statusCode();
                if (allowed.contains(role) ? status == 401 || status == 403 || status >= 500 : status != 403) {
                    wrong.add(role + " " + parts[0] + " " + parts[1] + " " + status);
                }
            }
        });

        assertEquals(List.of(), wrong);
    }

    private static String account(String role) {
        return "it-" + role.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
