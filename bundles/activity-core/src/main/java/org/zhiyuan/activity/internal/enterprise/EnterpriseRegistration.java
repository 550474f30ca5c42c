package org.zhiyuan.activity.internal.enterprise;

import static org.zhiyuan.activity.ActivityOperation.ENTERPRISE_READ;
import static org.zhiyuan.activity.ActivityOperation.ENTERPRISE_REGISTER;

import java.time.Clock;
import java.util.Optional;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseRegistered;
import org.zhiyuan.activity.EnterpriseService;
import org.zhiyuan.activity.NewEnterprise;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;

/** Registers enterprises (中小企业), each by its own account and in Hebei (R2). */
public final class EnterpriseRegistration implements EnterpriseService {

    private static final Noun<EnterpriseId, Enterprise> NOUN = Noun.of(
                    Text.of("企业", "enterprise"),
                    Enterprise.KIND,
                    Enterprise::id,
                    EnterpriseId::value,
                    Enterprise::version,
                    Enterprise::region)
            .ownedBy(Enterprise::owner);

    private final EnterpriseStore store;
    private final GuardedStore<EnterpriseId, Enterprise> enterprises;
    private final MergeStore merges;
    private final Clock clock;

    public EnterpriseRegistration(EnterpriseStore store, MergeStore merges, UnitOfWork units, Clock clock) {
        this.store = store;
        this.enterprises =
                new GuardedStore<>(NOUN, id -> store.find(id).map(this::marked), store::insert, units, clock);
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    public void check(NewEnterprise facts) {
        Divisions.county(new Problems(), "region", facts.region())
                .check(
                        Region.HOME.contains(facts.region()),
                        "region",
                        Text.of(
                                "须在" + Divisions.name(Region.HOME).zh() + "内（R2）",
                                "must lie in " + Divisions.name(Region.HOME).en() + " (R2)"))
                .raise();
    }

    @Override
    public Enterprise register(Caller caller, NewEnterprise facts) {
        caller.require(ENTERPRISE_REGISTER);
        check(facts);
        return enterprises.write(() -> {
            if (store.ownedBy(caller.account()).isPresent()) {
                throw PlatformException.conflict(
                        Text.of("该账户已登记企业", "this account has registered an enterprise already"));
            }
            if (store.findByCreditCode(facts.creditCode()).isPresent()) {
                throw PlatformException.conflict(Text.of("该统一社会信用代码已登记", "this credit code is registered already"));
            }
            EnterpriseId id = new EnterpriseId(Ids.next(clock));
            enterprises.tell(caller, new EnterpriseRegistered(id, facts.creditCode()));
            return enterprises.add(caller, ENTERPRISE_REGISTER, Enterprise.of(id, 0, caller.account(), facts));
        });
    }

    @Override
    public Enterprise get(Caller caller, EnterpriseId id) {
        return enterprises.get(caller, ENTERPRISE_READ, id);
    }

    @Override
    public Optional<Enterprise> own(Caller caller) {
        caller.require(ENTERPRISE_READ);
        return enterprises.read(() -> store.ownedBy(caller.account()).map(this::marked));
    }

    private Enterprise marked(Enterprise enterprise) {
        return merges.survivor(MergeKind.ENTERPRISE, enterprise.id().value())
                .map(EnterpriseId::new)
                .map(enterprise::mergedInto)
                .orElse(enterprise);
    }
}
