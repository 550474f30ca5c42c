package org.zhiyuan.duty.internal;

import static org.zhiyuan.duty.DutyOperation.PARTICIPATION_DISCLOSE;
import static org.zhiyuan.duty.DutyOperation.PARTICIPATION_JOIN;
import static org.zhiyuan.duty.DutyOperation.PARTICIPATION_SERVE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseService;
import org.zhiyuan.activity.store.ActivityStore;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.GroupStatus;
import org.zhiyuan.duty.Participation;
import org.zhiyuan.duty.ParticipationId;
import org.zhiyuan.duty.TrackedService;
import org.zhiyuan.duty.store.ProgrammeStore;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertService;

/** Who takes part in programmes (参加专项服务), R45; neither the audit trail nor an event tells of which group. */
public final class Participations {

    private static final Noun<ParticipationId, Participation> NOUN = Noun.of(
            Text.of("参加记录", "participation"),
            Participation.KIND,
            Participation::id,
            ParticipationId::value,
            Participation::version,
            Participation::region);

    private final ProgrammeStore store;
    private final EnterpriseService enterprises;
    private final ExpertService experts;
    private final ActivityStore activities;
    private final StationsInSight stations;
    private final GuardedStore<ParticipationId, Participation> participations;
    private final Clock clock;

    public Participations(
            ProgrammeStore store,
            EnterpriseService enterprises,
            ExpertService experts,
            ActivityStore activities,
            StationsInSight stations,
            UnitOfWork units,
            Clock clock) {
        this.store = store;
        this.enterprises = enterprises;
        this.experts = experts;
        this.activities = activities;
        this.stations = stations;
        this.participations =
                new GuardedStore<>(NOUN.seenBy(this::sees), store::find, store::insert, store::replace, units, clock);
        this.clock = clock;
    }

    Participation join(Caller caller, GroupProgramme programme, String principal) {
        Enterprise enterprise = enterprises
                .own(caller)
                .orElseThrow(() -> PlatformException.conflict(Text.of("请先登记企业", "register the enterprise first")));
        if (enterprise.mergedInto() != null) {
            throw PlatformException.merged(
                    Text.of("企业", "enterprise"), enterprise.mergedInto().value());
        }
        GroupStatus status = new GroupStatus(programme.id(), programme.content().group(), principal);
        return participations.add(
                caller,
                PARTICIPATION_JOIN,
                new Participation(
                        new ParticipationId(Ids.next(clock)),
                        0,
                        caller.account(),
                        programme.owner(),
                        enterprise.id(),
                        enterprise.region(),
                        status,
                        clock.instant(),
                        null,
                        List.of()),
                Details.of("consent", "given"));
    }

    Participation serve(Caller caller, ParticipationId id, ExpectedVersion seen, TrackedService service) {
        Participation present = participations.forChange(caller, PARTICIPATION_SERVE, id, seen);
        LocalDate consented = Times.date(present.consentedAt());
        new Problems()
                .check(!service.on().isAfter(Times.today(clock)), "on", Text.of("不得晚于今日", "must not be in the future"))
                .check(
                        !service.on().isBefore(consented),
                        "on",
                        Text.format("不得早于同意之日%s", "must not be before the consent of %s", consented))
                .check(
                        gave(service, present),
                        "activity",
                        Text.of(
                                "须为该企业参加、该专家已接受并在当日服务、时间已记录的活动（R45、R91）",
                                "must be an activity of that day in which this enterprise takes part, and which that expert accepted and "
                                        + "has the hours recorded of (R45, R91)"))
                .raise();
        GroupProgramme programme = store.find(present.status().programme()).orElseThrow();
        stations.requireOn(programme.content().station(), service.on());
        Participation next = present.with(service);
        return participations.keep(
                caller,
                PARTICIPATION_SERVE,
                next,
                Details.of("services", Integer.toString(next.services().size())));
    }

    /** Nobody is entered who did not accept (R91), and what is entered can be traced; the refusal does not tell which activities exist. */
    private boolean gave(TrackedService service, Participation participation) {
        return service.activity() != null
                && activities
                        .find(service.activity())
                        .filter(activity -> activity.seat(service.expert())
                                        .filter(seat -> seat.minutes() != null)
                                        .isPresent()
                                && activity.enterprises().stream()
                                        .anyMatch(seat -> seat.enterprise().equals(participation.enterprise()))
                                && activity.plan().slot().days().contains(service.on()))
                        .isPresent();
    }

    Participation withdraw(Caller caller, ParticipationId id, ExpectedVersion seen) {
        Participation present = participations.forChange(caller, PARTICIPATION_JOIN, id, seen);
        if (present.withdrawnAt() != null) {
            throw PlatformException.conflict(Text.of("已撤回同意", "the consent is withdrawn already"));
        }
        return participations.keep(
                caller, PARTICIPATION_JOIN, present.erased(clock.instant()), Details.of("consent", "withdrawn"));
    }

    Participation disclose(Caller caller, ParticipationId id, String purpose) {
        Participation present = participations
                .find(id)
                .filter(found -> caller.region().contains(found.region()))
                .orElseThrow(() -> participations.notFound(id));
        participations.log(caller, PARTICIPATION_DISCLOSE, present, Details.of("purpose", purpose));
        return present;
    }

    /** For the enterprise, for the station that serves it, and for the experts who did. */
    Participation visible(Caller caller, ParticipationId id) {
        return participations.visible(caller, id);
    }

    private boolean sees(Caller caller, Participation found) {
        return switch (caller.role()) {
            case ENTERPRISE -> caller.account().equals(found.owner());
            case STATION -> caller.account().equals(found.host());
            case EXPERT ->
                experts.own(caller)
                        .map(Expert::id)
                        .filter(own -> found.services().stream()
                                .anyMatch(service -> service.expert().equals(own)))
                        .isPresent();
            default -> false;
        };
    }
}
