package org.zhiyuan.activity.internal.demand;

import static org.zhiyuan.activity.ActivityOperation.DEMAND_COLLECT;
import static org.zhiyuan.activity.ActivityOperation.DEMAND_FOLLOW_UP;
import static org.zhiyuan.activity.ActivityOperation.DEMAND_READ;
import static org.zhiyuan.activity.ActivityOperation.DEMAND_STATE;
import static org.zhiyuan.activity.ActivityOperation.DEMAND_VERIFY;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.activity.ActivityOperation;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.DemandService;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.NewCollection;
import org.zhiyuan.activity.NewDemand;
import org.zhiyuan.activity.internal.access.HostStations;
import org.zhiyuan.activity.internal.access.Refusals;
import org.zhiyuan.activity.store.DemandStore;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.rulebook.FreeOfCharge;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.RegisteredStation;
import org.zhiyuan.station.store.FiledCities;

/** Takes in the demands of enterprises (需求搜集), R42; a station sees those of its city, so that it can serve them. */
public final class Demands implements DemandService {

    private final DemandStore store;
    private final GuardedStore<DemandId, Demand> demands;
    private final EnterpriseStore enterprises;
    private final MergeStore merges;
    private final HostStations stations;
    private final FollowUps followUps;
    private final RuleParameters parameters;
    private final Clock clock;

    public Demands(
            DemandStore store,
            EnterpriseStore enterprises,
            MergeStore merges,
            HostStations stations,
            FollowUps followUps,
            FiledCities filed,
            RuleParameters parameters,
            UnitOfWork units,
            Clock clock) {
        this.store = store;
        this.demands = new GuardedStore<>(
                        DemandCourse.NOUN.seenBy(this::sees), store::find, store::insert, store::replace, units, clock)
                .guardedBy((caller, demand) -> filed.require(caller));
        this.enterprises = enterprises;
        this.merges = merges;
        this.stations = stations;
        this.followUps = followUps;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public Demand state(Caller caller, NewDemand content) {
        caller.require(DEMAND_STATE);
        requireFree(content);
        return demands.write(() -> {
            Enterprise enterprise = enterprises.ownedBy(caller.account()).orElseThrow(Refusals::noEnterprise);
            merges.requireUnmerged(MergeKind.ENTERPRISE, enterprise.id().value());
            return demands.add(
                    caller,
                    DEMAND_STATE,
                    new Demand(
                            new DemandId(Ids.next(clock)),
                            0,
                            caller.account(),
                            enterprise.id(),
                            enterprise.region(),
                            enterprise.facts().industry(),
                            content,
                            DemandStage.REGISTERED,
                            clock.instant(),
                            null,
                            DemandSource.STATED,
                            null,
                            List.of()));
        });
    }

    @Override
    public Demand collect(Caller caller, NewCollection collection) {
        caller.require(DEMAND_COLLECT);
        requireFree(collection.content());
        return demands.write(() -> {
            RegisteredStation station = stations.titled(caller, collection.station(), List.of(Times.today(clock)));
            Enterprise enterprise = enterprises
                    .findByCreditCode(collection.enterprise())
                    .filter(found -> station.region().city().contains(found.region()))
                    .orElseThrow(() -> PlatformException.notFound(
                            Text.of("本市已登记的企业", "registered enterprise of this city"),
                            collection.enterprise().value()));
            merges.requireUnmerged(MergeKind.ENTERPRISE, enterprise.id().value());
            return demands.add(
                    caller,
                    DEMAND_COLLECT,
                    new Demand(
                            new DemandId(Ids.next(clock)),
                            0,
                            enterprise.owner(),
                            enterprise.id(),
                            enterprise.region(),
                            enterprise.facts().industry(),
                            collection.content(),
                            DemandStage.REGISTERED,
                            clock.instant(),
                            null,
                            collection.source(),
                            station.id(),
                            List.of()));
        });
    }

    @Override
    public Demand get(Caller caller, DemandId id) {
        return demands.get(caller, DEMAND_READ, id);
    }

    @Override
    public Page<Demand> list(Caller caller, DemandQuery query, PageRequest page) {
        caller.require(DEMAND_READ);
        return demands.read(() -> {
            if (caller.role() != Role.STATION) {
                return store.list(query, VisibilityScope.of(caller), page);
            }
            Optional<Region> city = stations.city(caller);
            return city.isEmpty()
                    ? new Page<>(List.of(), null)
                    : store.list(query, new VisibilityScope(city.get(), null), page);
        });
    }

    @Override
    public Demand verify(Caller caller, DemandId id, ExpectedVersion seen) {
        return move(caller, DEMAND_VERIFY, id, seen, DemandStage.VERIFIED, List.of(DemandStage.REGISTERED));
    }

    @Override
    public Demand withdraw(Caller caller, DemandId id, ExpectedVersion seen) {
        return move(
                caller,
                DEMAND_STATE,
                id,
                seen,
                DemandStage.WITHDRAWN,
                List.of(DemandStage.REGISTERED, DemandStage.VERIFIED));
    }

    /** A host sees what it has served, wherever the enterprise is. */
    @Override
    public Demand followUp(Caller caller, DemandId id, ExpectedVersion seen, String outcome) {
        caller.require(DEMAND_FOLLOW_UP);
        return demands.write(() -> {
            Demand found = demands.find(id)
                    .filter(one -> sees(caller, one) || followUps.hosts(caller, one))
                    .orElseThrow(() -> demands.notFound(id));
            return followUps.followUp(caller, found, seen, outcome);
        });
    }

    private void requireFree(NewDemand content) {
        FreeOfCharge free = new FreeOfCharge(new RuleDay(Times.today(clock), parameters));
        Problems problems = free.check(new Problems(), "subject", content.subject());
        free.check(problems, "description", content.description());
        free.check(problems, "risk", content.risk()).raise();
    }

    private Demand move(
            Caller caller,
            ActivityOperation operation,
            DemandId id,
            ExpectedVersion seen,
            DemandStage next,
            List<DemandStage> from) {
        return demands.change(caller, operation, id, seen, found -> {
            if (!from.contains(found.stage())) {
                throw PlatformException.wrongStage(
                        Refusals.DEMAND,
                        found.stage(),
                        Text.of(
                                "不能转为“" + next.label().zh() + "”",
                                "it can't become \"" + next.label().en() + "\""));
            }
            return found.at(next, null);
        });
    }

    private boolean sees(Caller caller, Demand demand) {
        return caller.role() == Role.STATION
                ? stations.city(caller)
                        .filter(city -> city.contains(demand.region()))
                        .isPresent()
                : caller.sees(demand.region(), demand.owner());
    }
}
