package org.zhiyuan.itests;

import java.util.List;
import java.util.Set;

/** Who may ask whom for a service: each bundle those before it, nobody those beside or behind it. */
final class ServiceOrder {

    private static final List<Set<String>> ORDER = List.of(Set.of("store-jpa"), Set.of("security"), Set.of("runtime"), Set.of("rulebook"),
            Set.of("handover-core"), Set.of("station-core"), Set.of("expert-core"), Set.of("activity-core"),
            Set.of("organization-core"), Set.of("entry-core"), Set.of("record-core"), Set.of("supervision-core"), Set.of("duty-core"),
                    Set.of("operations"),
            Set.of("rest", "soap", "shell", "portal", "generator"));

    /** What is registered to be found: events that a listener is told of, and what plugins bring. */
    static final Set<String> EXTENSION_POINTS = Set.of("org.zhiyuan.core.ChangeListener", "org.zhiyuan.document.spi.DocumentScanner",
            "org.zhiyuan.rule.spi.RulePack", "org.zhiyuan.station.spi.CityOrganization", "org.zhiyuan.activity.spi.ServiceType",
            "org.zhiyuan.expert.spi.ExpertTypeProvider", "org.zhiyuan.plugin.spi.RestEndpoint", "org.zhiyuan.plugin.spi.SoapEndpoint");

    /** What still points back. Nothing is added here; what is resolved is taken off, or the test fails. */
    static final Set<String> KNOTS = Set.of(
            "station-core asks record-core for org.zhiyuan.station.spi.DutyCounts",
            "station-core asks supervision-core for org.zhiyuan.station.spi.CaseFiles",
            "station-core asks entry-core for org.zhiyuan.entry.spi.EntryDesk",
            "expert-core asks entry-core for org.zhiyuan.entry.spi.EntryDesk",
            "activity-core asks entry-core for org.zhiyuan.entry.spi.EntryDesk",
            "activity-core asks record-core for org.zhiyuan.activity.spi.ServiceLedger",
            "activity-core asks supervision-core for org.zhiyuan.activity.spi.ComplaintDesk",
            "rulebook asks station-core for org.zhiyuan.rulebook.RulePool",
            "rulebook asks expert-core for org.zhiyuan.rulebook.RulePool",
            "runtime asks rest for org.zhiyuan.plugin.EndpointPublisher",
            "runtime asks soap for org.zhiyuan.plugin.EndpointPublisher");

    private ServiceOrder() {
    }

    static boolean mayAsk(String who, String whom) {
        return place(whom) < place(who);
    }

    /** Plugins, which are in no row, come last. */
    private static int place(String module) {
        return ORDER.stream().filter(row -> row.contains(module)).findFirst().map(ORDER::indexOf).orElse(ORDER.size());
    }
}
