package org.zhiyuan.runtime.internal.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.activity.spi.ServiceTypes;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.TimeSlot;

/** The service types that are there now, each behind its fence; what was found earlier and has been taken away says so when called. */
public final class LiveServiceTypes implements ServiceTypes {

    private static final int MOST_PROBLEMS = 100;

    private final PluginRegistry registry;

    public LiveServiceTypes(PluginRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<ServiceTypeDescription> list() {
        return registry.selves(PluginKind.SERVICE_TYPE).stream()
                .map(ServiceTypeDescription.class::cast)
                .toList();
    }

    @Override
    public Optional<ServiceType> find(ServiceTypeId id) {
        return registry.has(PluginKind.SERVICE_TYPE, id.value())
                ? Optional.of(new Fenced(registry, id.value()))
                : Optional.empty();
    }

    @Override
    public boolean offered(ServiceTypeId id) {
        return registry.remembers(PluginKind.SERVICE_TYPE, id.value());
    }

    /** Holds no plugin, only the way to whoever holds the id at the time of the call. */
    private record Fenced(PluginRegistry registry, String id) implements ServiceType {

        @Override
        public ServiceTypeDescription describe() {
            return (ServiceTypeDescription) registry.self(PluginKind.SERVICE_TYPE, id);
        }

        @Override
        public List<FieldProblem> check(ActivityPlan plan) {
            return registry.call(
                    PluginKind.SERVICE_TYPE,
                    id,
                    ServiceType.class,
                    type -> Introduction.bounded(type.check(plan), MOST_PROBLEMS));
        }

        @Override
        public Duration credited(ActivityPlan plan, TimeSlot confirmed) {
            return registry.call(PluginKind.SERVICE_TYPE, id, ServiceType.class, type -> {
                Duration credited = type.credited(plan, confirmed);
                if (credited == null || credited.isNegative() || credited.compareTo(confirmed.length()) > 0) {
                    throw new IllegalStateException("credits " + credited + " of " + confirmed.length());
                }
                return credited;
            });
        }
    }
}
