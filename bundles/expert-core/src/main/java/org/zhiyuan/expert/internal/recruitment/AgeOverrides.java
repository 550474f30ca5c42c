package org.zhiyuan.expert.internal.recruitment;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.decision.Applicant;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.AgeOverrideId;
import org.zhiyuan.expert.AgeOverrideService;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.NewAgeOverride;
import org.zhiyuan.expert.store.AgeOverrideStore;
import org.zhiyuan.identity.IdNumber;

/** The province's written overrides of the age limit (年龄特批), R102: an audited act of its own by two officials (R94). */
public final class AgeOverrides implements AgeOverrideService {

    private final AgeOverrideStore overrides;
    private final UnitOfWork work;
    private final ConflictOfInterest ties;
    private final Clock clock;

    public AgeOverrides(AgeOverrideStore overrides, UnitOfWork work, ConflictOfInterest ties, Clock clock) {
        this.overrides = overrides;
        this.work = work;
        this.ties = ties;
        this.clock = clock;
    }

    @Override
    public AgeOverride propose(Caller caller, NewAgeOverride wish) {
        caller.require(ExpertOperation.AGE_OVERRIDE);
        new Problems()
                .check(
                        !wish.issuedOn().isAfter(Times.today(clock)),
                        "issuedOn",
                        Text.of("不得晚于今天", "must not be after today"))
                .raise();
        return work.write(() -> {
            requireUntied(caller, wish.idNumber());
            AgeOverrideId id = new AgeOverrideId(Ids.next(clock));
            FourEyes first = FourEyes.of(
                    caller,
                    null,
                    ExpertOperation.AGE_OVERRIDE,
                    id.value(),
                    wish.reason().strip(),
                    clock.instant());
            AgeOverride stored = overrides.insert(new AgeOverride(
                    id,
                    0,
                    wish.name().strip(),
                    wish.idNumber(),
                    wish.documentNumber().strip(),
                    wish.issuedOn(),
                    wish.reason().strip(),
                    first.proposal(),
                    caller.account(),
                    null,
                    null));
            log(caller, stored, new Proposed("OVERRIDE").details());
            return stored;
        });
    }

    @Override
    public AgeOverride confirm(Caller caller, AgeOverrideId id, ExpectedVersion seen) {
        caller.require(ExpertOperation.AGE_OVERRIDE);
        return work.write(() -> {
            AgeOverride open = overrides
                    .find(id)
                    .orElseThrow(
                            () -> PlatformException.notFound(Text.of("年龄特批", "override of the age limit"), id.value()));
            seen.check(open.version());
            if (open.inForce()) {
                throw PlatformException.conflict(Text.of("该特批已生效", "the override is in force already"));
            }
            requireUntied(caller, open.idNumber());
            FourEyes.of(caller, open.proposal(), ExpertOperation.AGE_OVERRIDE, id.value(), null, clock.instant());
            AgeOverride stored = overrides.replace(new AgeOverride(
                    id,
                    open.version(),
                    open.name(),
                    open.idNumber(),
                    open.documentNumber(),
                    open.issuedOn(),
                    open.reason(),
                    null,
                    open.proposedBy(),
                    caller.account(),
                    clock.instant()));
            log(caller, stored, Map.of("proposedBy", open.proposedBy().value()));
            return stored;
        });
    }

    @Override
    public Page<AgeOverride> overrides(Caller caller, PageRequest page) {
        caller.require(ExpertOperation.AGE_OVERRIDE_READ);
        return work.read(() -> overrides.list(page));
    }

    private void requireUntied(Caller caller, IdNumber person) {
        ties.requireNone(caller, new Applicant(Set.of(), Set.of(), Set.of(person), Set.of()));
    }

    private void log(Caller caller, AgeOverride override, Map<String, String> act) {
        Map<String, String> details = new HashMap<>(act);
        details.put("document", override.documentNumber());
        work.log(new Change(
                clock.instant(),
                caller,
                ExpertOperation.AGE_OVERRIDE,
                "age-override",
                override.id().value(),
                Region.HOME,
                details));
    }
}
