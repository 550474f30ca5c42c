package org.zhiyuan.runtime.internal.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.expert.spi.ExpertTypeProvider;
import org.zhiyuan.expert.spi.ExpertTypes;
import org.zhiyuan.verdict.Finding;

/** The types of expert that bundles add now, each behind its fence; what was found earlier and has been taken away says so when called. */
public final class LiveExpertTypes implements ExpertTypes {

    private static final int MOST_FINDINGS = 100;

    private final PluginRegistry registry;

    public LiveExpertTypes(PluginRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<ExpertTypeDescription> list() {
        return registry.selves(PluginKind.EXPERT_TYPE).stream()
                .map(ExpertTypeDescription.class::cast)
                .toList();
    }

    @Override
    public Optional<ExpertTypeProvider> find(ExpertType type) {
        return registry.has(PluginKind.EXPERT_TYPE, type.code())
                ? Optional.of(new Fenced(registry, type.code()))
                : Optional.empty();
    }

    @Override
    public boolean offered(ExpertType type) {
        return registry.remembers(PluginKind.EXPERT_TYPE, type.code());
    }

    /** Holds no plugin, only the way to whoever holds the id at the time of the call. */
    private record Fenced(PluginRegistry registry, String id) implements ExpertTypeProvider {

        @Override
        public ExpertTypeDescription describe() {
            return (ExpertTypeDescription) registry.self(PluginKind.EXPERT_TYPE, id);
        }

        @Override
        public List<Finding> judge(ExpertApplication application, LocalDate asOf) {
            return registry.call(
                    PluginKind.EXPERT_TYPE,
                    id,
                    ExpertTypeProvider.class,
                    type -> Introduction.bounded(type.judge(application, asOf), MOST_FINDINGS));
        }
    }
}
