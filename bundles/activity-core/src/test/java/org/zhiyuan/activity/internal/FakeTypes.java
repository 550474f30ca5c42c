package org.zhiyuan.activity.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.activity.spi.ServiceTypes;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;

/** Service types that a test puts there, bends and takes away. */
public final class FakeTypes implements ServiceTypes {

    public static final String SCHEMA = """
            {"type": "object",
             "properties": {
               "topic": {"type": "string", "title": "主题", "x-title-en": "Topic", "minLength": 2, "maxLength": 20},
               "seats": {"type": "integer", "title": "座位", "x-title-en": "Seats", "minimum": 2, "maximum": 50}},
             "required": ["topic"]}
            """;
    public static final ServiceTypeId CLINIC = new ServiceTypeId("clinic");
    public static final ServiceTypeId ADVICE = new ServiceTypeId("advice");
    public static final ServiceTypeId SALON = new ServiceTypeId("salon");
    public static final ServiceTypeId SPECIAL = new ServiceTypeId("special");
    public static final ServiceTypeId COURSE = new ServiceTypeId("course");

    private final Map<ServiceTypeId, ServiceTypeDescription> present = new LinkedHashMap<>();
    private final Set<ServiceTypeId> away = new HashSet<>();
    /** What every type finds wrong with a plan. */
    public final List<FieldProblem> problems = new ArrayList<>();
    /** What every type credits; null is what was confirmed. */
    public Duration credits;

    public FakeTypes() {
        add(CLINIC, "在线义诊", true, true, Set.of(HostKind.ONLINE_CENTRE));
        add(ADVICE, "技术顾问", false, true, Set.of(HostKind.AGENCY));
        put(new ServiceTypeDescription(
                SALON,
                Text.of("沙龙", "salon"),
                Text.of("沙龙", "salon"),
                false,
                false,
                Set.of(HostKind.STATION),
                SCHEMA,
                List.of(),
                true));
        add(SPECIAL, "专场", false, false, Set.of(HostKind.AGENCY, HostKind.STATION));
        add(COURSE, "课程", true, false, Set.of(HostKind.ONLINE_CENTRE, HostKind.STATION));
    }

    private void add(ServiceTypeId id, String name, boolean online, boolean oneToOne, Set<HostKind> hosts) {
        put(new ServiceTypeDescription(
                id, Text.of(name, id.value()), Text.of(name, id.value()), online, oneToOne, hosts, SCHEMA, List.of()));
    }

    public void put(ServiceTypeDescription description) {
        present.put(description.id(), description);
    }

    public void remove(ServiceTypeId id) {
        present.remove(id);
        away.add(id);
    }

    @Override
    public boolean offered(ServiceTypeId id) {
        return present.containsKey(id) || away.contains(id);
    }

    @Override
    public List<ServiceTypeDescription> list() {
        return List.copyOf(present.values());
    }

    @Override
    public Optional<ServiceType> find(ServiceTypeId id) {
        return Optional.ofNullable(present.get(id)).map(Type::new);
    }

    private final class Type implements ServiceType {

        private final ServiceTypeDescription description;

        private Type(ServiceTypeDescription description) {
            this.description = description;
        }

        @Override
        public ServiceTypeDescription describe() {
            return description;
        }

        @Override
        public List<FieldProblem> check(ActivityPlan plan) {
            return problems;
        }

        @Override
        public Duration credited(ActivityPlan plan, TimeSlot confirmed) {
            return credits == null ? confirmed.length() : credits;
        }
    }
}
