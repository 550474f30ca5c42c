package org.zhiyuan.activity.internal;

import static org.zhiyuan.activity.ActivityOperation.ENTERPRISE_READ;
import static org.zhiyuan.activity.ActivityOperation.ENTERPRISE_REGISTER;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseRegistered;
import org.zhiyuan.activity.EnterpriseService;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;

/** Registers enterprises (中小企业), each by its own account and in Hebei (R2). */
public final class EnterpriseManager implements EnterpriseService {

    private static final Text NOUN = Text.of("企业", "enterprise");

    private final EnterpriseStore store;
    private final MergeStore merges;
    private final UnitOfWork units;
    private final Clock clock;

    public EnterpriseManager(EnterpriseStore store, MergeStore merges, UnitOfWork units, Clock clock) {
        this.store = store;
        this.merges = merges;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void check(NewEnterprise facts) {
        Divisions.county(new Problems(), "region", facts.region())
                .check(Region.HOME.contains(facts.region()), "region", Text.of("须在" + Divisions.name(Region.HOME).zh() + "内（R2）",
                        "must lie in " + Divisions.name(Region.HOME).en() + " (R2)")).raise();
    }

    @Override
    public Enterprise register(Caller caller, NewEnterprise facts) {
        caller.require(ENTERPRISE_REGISTER);
        check(facts);
        return units.write(() -> {
            if (store.ownedBy(caller.account()).isPresent()) {
                throw PlatformException.conflict(Text.of("该账户已登记企业", "this account has registered an enterprise already"));
            }
            if (store.findByCreditCode(facts.creditCode()).isPresent()) {
                throw PlatformException.conflict(Text.of("该统一社会信用代码已登记", "this credit code is registered already"));
            }
            EnterpriseId id = new EnterpriseId(Ids.next(clock));
            units.tell(caller, new EnterpriseRegistered(id, facts.creditCode()));
            Enterprise stored = store.insert(Enterprise.of(id, 0, caller.account(), facts));
            units.log(new Change(clock.instant(), caller, ENTERPRISE_REGISTER, "enterprise", stored.id().value(), stored.region(),
                    Map.of()));
            return stored;
        });
    }

    @Override
    public Enterprise get(Caller caller, EnterpriseId id) {
        caller.require(ENTERPRISE_READ);
        return units.read(() -> store.find(id).map(this::marked)).filter(found -> caller.sees(found.region(), found.owner()))
                .orElseThrow(() -> PlatformException.notFound(NOUN, id.value()));
    }

    @Override
    public Optional<Enterprise> own(Caller caller) {
        caller.require(ENTERPRISE_READ);
        return units.read(() -> store.ownedBy(caller.account()).map(this::marked));
    }

    private Enterprise marked(Enterprise enterprise) {
        return merges.survivor(MergeKind.ENTERPRISE, enterprise.id().value()).map(EnterpriseId::new).map(enterprise::mergedInto)
                .orElse(enterprise);
    }
}
