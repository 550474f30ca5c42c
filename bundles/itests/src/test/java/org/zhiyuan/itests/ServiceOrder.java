package org.zhiyuan.itests;

import java.util.List;
import java.util.Set;

/** Who may ask whom for a service: each bundle those before it, nobody those beside or behind it. */
final class ServiceOrder {

    private static final List<Set<String>> ORDER = List.of(
            Set.of("wall", "store-jpa"),
            Set.of("security"),
            Set.of("runtime"),
            Set.of("rulebook"),
            Set.of("handover-core"),
            Set.of("station-core"),
            Set.of("expert-core"),
            Set.of("activity-core"),
            Set.of("organization-core"),
            Set.of("entry-core"),
            Set.of("record-core"),
            Set.of("supervision-core"),
            Set.of("duty-core"),
            Set.of("operations"),
            Set.of("rest", "soap", "shell", "portal", "generator"));

    /**
     * What is registered to be found, by as many as there are: who listens to changes or acts within a unit of work, whom the rule book's
     * laboratory judges, which doors publish plugins' endpoints, who examines what plugins say of themselves, and what plugins bring.
     */
    static final Set<String> EXTENSION_POINTS = Set.of(
            "org.zhiyuan.core.ChangeListener",
            "org.zhiyuan.core.UnitListener",
            "org.zhiyuan.rulebook.RulePool",
            "org.zhiyuan.plugin.EndpointPublisher",
            "org.zhiyuan.plugin.PluginExaminer",
            "org.zhiyuan.document.spi.DocumentScanner",
            "org.zhiyuan.rule.spi.RulePack",
            "org.zhiyuan.station.spi.CityOrganization",
            "org.zhiyuan.activity.spi.ServiceType",
            "org.zhiyuan.expert.spi.ExpertTypeProvider",
            "org.zhiyuan.plugin.spi.RestEndpoint",
            "org.zhiyuan.plugin.spi.SoapEndpoint");

    private ServiceOrder() {}

    static boolean mayAsk(String who, String whom) {
        return place(whom) < place(who);
    }

    /** Plugins, which are in no row, come last. */
    private static int place(String module) {
        return ORDER.stream()
                .filter(row -> row.contains(module))
                .findFirst()
                .map(ORDER::indexOf)
                .orElse(ORDER.size());
    }
}
