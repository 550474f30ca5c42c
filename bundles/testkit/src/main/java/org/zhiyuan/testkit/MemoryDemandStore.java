package org.zhiyuan.testkit;

import java.util.Optional;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.store.DemandStore;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;

/** Demands in memory. */
public final class MemoryDemandStore extends MemoryStore<DemandId, Demand> implements DemandStore {

    public MemoryDemandStore() {
        super(
                Demand::id,
                Demand::version,
                (demand, version) -> new Demand(
                        demand.id(),
                        version,
                        demand.owner(),
                        demand.enterprise(),
                        demand.region(),
                        demand.industry(),
                        demand.content(),
                        demand.stage(),
                        demand.statedAt(),
                        demand.activity(),
                        demand.source(),
                        demand.collector(),
                        demand.followUps()));
    }

    @Override
    public Demand insert(Demand demand) {
        return add(demand);
    }

    @Override
    public Optional<Demand> find(DemandId id) {
        return row(id);
    }

    @Override
    public Demand replace(Demand next) {
        return swap(next);
    }

    @Override
    public Page<Demand> list(DemandQuery query, VisibilityScope sight, PageRequest page) {
        return page(
                all().filter(demand -> sight.covers(demand.region(), demand.owner())
                        && (query.region() == null || query.region().contains(demand.region()))
                        && (query.stage() == null || query.stage() == demand.stage())
                        && (query.industry() == null || query.industry() == demand.industry())),
                demand -> demand.id().value(),
                true,
                page);
    }
}
