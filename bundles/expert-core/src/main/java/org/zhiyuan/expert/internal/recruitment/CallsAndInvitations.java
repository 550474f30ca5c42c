package org.zhiyuan.expert.internal.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.OneTimeCode;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.Invitation;
import org.zhiyuan.expert.InvitationId;
import org.zhiyuan.expert.IssuedInvitation;
import org.zhiyuan.expert.NewCall;
import org.zhiyuan.expert.NewInvitation;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.expert.RecruitmentService;
import org.zhiyuan.expert.store.CallStore;
import org.zhiyuan.expert.store.InvitationStore;
import org.zhiyuan.rulebook.FreeOfCharge;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Publishes calls and issues invitations (公开招募、定向邀请), R47. */
public final class CallsAndInvitations implements RecruitmentService {

    private final CallStore calls;
    private final InvitationStore invitations;
    private final UnitOfWork work;
    private final RandomGenerator random;
    private final RuleParameters parameters;
    private final Clock clock;

    public CallsAndInvitations(
            CallStore calls,
            InvitationStore invitations,
            UnitOfWork work,
            RandomGenerator random,
            RuleParameters parameters,
            Clock clock) {
        this.calls = calls;
        this.invitations = invitations;
        this.work = work;
        this.random = random;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public RecruitmentCall publish(Caller caller, NewCall call) {
        caller.require(ExpertOperation.CALL_PUBLISH);
        FreeOfCharge free = new FreeOfCharge(new RuleDay(Times.today(clock), parameters));
        Problems problems = free.check(new Problems(), "title", call.title());
        free.check(problems, "information", call.information());
        free.check(problems, "risks", call.risks())
                .check(
                        !call.closes().isBefore(Times.today(clock)),
                        "closes",
                        Text.of("不得早于今天", "must not be before today"))
                .raise();
        return work.write(() -> {
            RecruitmentCall stored = calls.insert(new RecruitmentCall(
                    new CallId(Ids.next(clock)), 0, call, caller.account(), clock.instant(), null, null));
            log(
                    caller,
                    ExpertOperation.CALL_PUBLISH,
                    "call",
                    stored.id().value(),
                    Map.of(
                            "opens",
                            call.opens().toString(),
                            "closes",
                            call.closes().toString()));
            return stored;
        });
    }

    @Override
    public Page<RecruitmentCall> calls(PageRequest page) {
        return work.read(() -> calls.list(page));
    }

    @Override
    public RecruitmentCall call(CallId id) {
        return work.read(() -> find(id));
    }

    private RecruitmentCall find(CallId id) {
        return calls.find(id)
                .orElseThrow(() -> PlatformException.notFound(Text.of("招募公告", "call for experts"), id.value()));
    }

    @Override
    public RecruitmentCall close(Caller caller, CallId id, ExpectedVersion seen) {
        caller.require(ExpertOperation.CALL_PUBLISH);
        return work.write(() -> {
            RecruitmentCall open = find(id);
            seen.check(open.version());
            if (open.lastDay().isBefore(Times.today(clock))) {
                throw PlatformException.conflict(Text.of("该公告已截止", "the call is closed already"));
            }
            FourEyes ruling =
                    FourEyes.of(caller, open.proposal(), ExpertOperation.CALL_PUBLISH, "CLOSE", null, clock.instant());
            LocalDate last = ruling.settled() ? Times.today(clock).minusDays(1) : open.closedOn();
            RecruitmentCall next = calls.replace(new RecruitmentCall(
                    id,
                    open.version(),
                    open.text(),
                    open.by(),
                    open.publishedAt(),
                    last,
                    ruling.settled() ? null : ruling.proposal()));
            log(
                    caller,
                    ExpertOperation.CALL_PUBLISH,
                    "call",
                    id.value(),
                    ruling.settled()
                            ? Map.of(
                                    "closedOn",
                                    last.toString(),
                                    "proposedBy",
                                    ruling.proposedBy().value())
                            : new Proposed("CLOSE").details());
            return next;
        });
    }

    @Override
    public IssuedInvitation invite(Caller caller, NewInvitation invitation) {
        caller.require(ExpertOperation.INVITATION_ISSUE);
        new Problems()
                .check(
                        !invitation.until().isBefore(Times.today(clock)),
                        "until",
                        Text.of("不得早于今天", "must not be before today"))
                .raise();
        String code = OneTimeCode.next(random);
        return work.write(() -> {
            Invitation stored = invitations.insert(new Invitation(
                    new InvitationId(Ids.next(clock)),
                    0,
                    invitation,
                    OneTimeCode.digest(code),
                    Invitation.State.OPEN,
                    null,
                    caller.account(),
                    clock.instant()));
            log(
                    caller,
                    ExpertOperation.INVITATION_ISSUE,
                    "invitation",
                    stored.id().value(),
                    Map.of());
            return new IssuedInvitation(stored, code);
        });
    }

    @Override
    public Page<Invitation> invitations(Caller caller, PageRequest page) {
        caller.require(ExpertOperation.INVITATION_READ);
        return work.read(() -> invitations.list(page));
    }

    @Override
    public Invitation withdraw(Caller caller, InvitationId id, ExpectedVersion seen) {
        caller.require(ExpertOperation.INVITATION_ISSUE);
        return work.write(() -> {
            Invitation open = invitations.find(id).orElseThrow(() -> none(id.value()));
            seen.check(open.version());
            if (open.state() != Invitation.State.OPEN) {
                throw PlatformException.conflict(Text.of("该邀请已答复", "the invitation has been answered"));
            }
            return answered(caller, ExpertOperation.INVITATION_ISSUE, open, Invitation.State.WITHDRAWN);
        });
    }

    @Override
    public Invitation decline(Caller caller, String code) {
        caller.require(ExpertOperation.INVITATION_DECLINE);
        new Problems().text("code", code, 100).raise();
        return work.write(() -> answered(
                caller,
                ExpertOperation.INVITATION_DECLINE,
                invitations
                        .findByCode(OneTimeCode.digest(code))
                        .filter(found -> found.openOn(Times.today(clock)))
                        .orElseThrow(() -> none("***")),
                Invitation.State.DECLINED));
    }

    private Invitation answered(Caller caller, ExpertOperation operation, Invitation open, Invitation.State answer) {
        Invitation next = invitations.replace(open.answered(answer, null));
        log(caller, operation, "invitation", next.id().value(), Map.of("answer", answer.name()));
        return next;
    }

    private static PlatformException none(String key) {
        return PlatformException.notFound(Text.of("有效的邀请", "open invitation"), key);
    }

    private void log(
            Caller caller, ExpertOperation operation, String kind, String subject, Map<String, String> details) {
        work.log(new Change(clock.instant(), caller, operation, kind, subject, Region.HOME, details));
    }
}
