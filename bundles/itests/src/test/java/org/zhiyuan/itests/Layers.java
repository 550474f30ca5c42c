package org.zhiyuan.itests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table "who may know whom" of the design, as data. */
final class Layers {

    /** What plugins may see, which knows nothing else; in the order of who may know whom. */
    private static final List<String> PLUGIN_API = List.of("core-api", "station-api", "expert-api", "activity-api");

    private static final List<String> APIS =
            and(PLUGIN_API, "office-api", "organization-api", "entry-api", "record-api", "supervision-api", "duty-api");
    /** The few that make callers: sign-in, and the store where it reads back who made a change. */
    private static final Set<String> CALLER_MAKERS = Set.of("core-api", "security", "store-jpa");

    private static final Set<String> PLUGINS = Set.of(
            "service-type-online-course",
            "service-type-expert-clinic",
            "service-type-video-meeting",
            "service-type-technical-advice",
            "service-type-salon",
            "service-type-industry-special",
            "expert-type-digital",
            "city-standard",
            "city-shijiazhuang",
            "city-tangshan",
            "rule-pack-shanxi");
    private static final Map<String, List<String>> MAY_KNOW = table();

    /** Package prefix → the modules that may import it. What is in no row is free to all but the APIs and the cores. */
    private static final Map<String, Set<String>> PLACES = Map.ofEntries(
            Map.entry("javax.persistence", Set.of("store-jpa")),
            Map.entry("org.apache.openjpa", Set.of("store-jpa")),
            Map.entry("javax.sql", Set.of("store-jpa")),
            Map.entry("liquibase", Set.of("store-jpa")),
            Map.entry("javax.ws.rs", Set.of("operations", "rest", "service-type-industry-special")),
            Map.entry("javax.jws", Set.of("soap")),
            Map.entry("javax.xml.ws", Set.of("soap")),
            Map.entry("javax.xml.bind", Set.of("wire", "operations", "soap", "service-type-industry-special")),
            Map.entry("org.apache.karaf.shell", Set.of("shell", "generator")),
            Map.entry("org.apache.felix.fileinstall", Set.of("runtime")),
            Map.entry("org.apache.cxf", Set.of("rest", "soap")));

    /** Plain Java, JSON and its schemas, a cache, a logger; the Blueprint package is what the bundle plugin writes for a Blueprint file. */
    private static final List<String> CORE_MAY_USE = List.of(
            "java.",
            "org.slf4j",
            "com.fasterxml.jackson",
            "com.networknt.schema",
            "com.github.benmanes.caffeine.cache",
            "org.osgi.service.blueprint");

    private Layers() {}

    private static Map<String, List<String>> table() {
        Map<String, List<String>> rows = new HashMap<>();
        for (int i = 0; i < APIS.size(); i++) {
            rows.put(APIS.get(i), APIS.subList(0, i));
        }
        rows.put("caller-key", List.of());
        rows.put("field-pattern", List.of());
        rows.put("office-api", List.of("core-api"));
        rows.put("store-api", APIS);
        rows.put("rulebook", and(APIS, "store-api"));
        rows.put("station-core", and(APIS.subList(0, 2), "office-api", "rulebook", "store-api"));
        rows.put("expert-core", and(APIS.subList(0, 3), "office-api", "field-pattern", "rulebook", "store-api"));
        rows.put("activity-core", and(APIS.subList(0, 4), "office-api", "field-pattern", "rulebook", "store-api"));
        rows.put("organization-core", and(APIS.subList(0, 6), "rulebook", "store-api"));
        rows.put("entry-core", and(APIS.subList(0, 7), "rulebook", "store-api"));
        rows.put("record-core", and(APIS.subList(0, 8), "rulebook", "store-api"));
        rows.put("supervision-core", and(APIS, "rulebook", "store-api"));
        rows.put("handover-core", and(APIS.subList(0, 1), "office-api", "rulebook", "store-api"));
        rows.put("duty-core", and(APIS, "rulebook", "store-api"));
        rows.put("store-jpa", and(APIS, "store-api"));
        rows.put("wall", List.of());
        rows.put("runtime", and(APIS, "wall", "store-api"));
        rows.put("security", and(APIS, "store-api"));
        rows.put("wire", APIS);
        rows.put("operations", and(APIS, "wire"));
        rows.put("rest", and(APIS, "wire", "operations"));
        rows.put("soap", and(APIS, "wire", "operations"));
        rows.put("shell", APIS);
        rows.put("portal", List.of());
        rows.put("generator", and(APIS, "store-api"));
        PLUGINS.forEach(plugin -> rows.put(plugin, PLUGIN_API));
        return rows;
    }

    private static List<String> and(List<String> left, String... more) {
        List<String> all = new ArrayList<>(left);
        all.addAll(List.of(more));
        return all;
    }

    static boolean knows(String module) {
        return MAY_KNOW.containsKey(module);
    }

    static boolean mayKnow(String module, String other) {
        return MAY_KNOW.getOrDefault(module, List.of()).contains(other)
                || "caller-key".equals(other) && CALLER_MAKERS.contains(module);
    }

    /** Whether a module may import a package that is not the platform's own. */
    static boolean mayUse(String module, String name) {
        if (name.startsWith("org.zhiyuan.")) {
            return false;
        }
        if (APIS.contains(module) || "caller-key".equals(module) || "store-api".equals(module)) {
            return name.startsWith("java.");
        }
        if (module.endsWith("-core") || "rulebook".equals(module)) {
            return CORE_MAY_USE.stream().anyMatch(name::startsWith);
        }
        return PLACES.entrySet().stream()
                .filter(row -> name.equals(row.getKey()) || name.startsWith(row.getKey() + "."))
                .allMatch(row -> row.getValue().contains(module));
    }
}
