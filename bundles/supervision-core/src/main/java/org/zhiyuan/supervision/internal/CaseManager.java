package org.zhiyuan.supervision.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.activity.spi.ActivityEvent;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitListener;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.deadline.WorkCalendar;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.CaseService;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.CaseSums;
import org.zhiyuan.supervision.NewCase;
import org.zhiyuan.supervision.SupervisionCase;
import org.zhiyuan.supervision.SupervisionOperation;
import org.zhiyuan.supervision.store.CaseStore;

/** Takes complaints and takes cases from stage to stage (投诉与案件), handbook part nine, R87 to R94. */
public final class CaseManager implements CaseService, UnitListener {

    private static final int MAX_REMARK = 3000;

    private final CaseStore cases;
    private final UnitOfWork work;
    private final RuleParameters parameters;
    private final WorkCalendar calendar;
    private final CaseParties parties;
    private final CaseRecipients recipients;
    private final StationOrders orders;
    private final ConflictOfInterest ties;
    private final Clock clock;

    public CaseManager(CaseStore cases, UnitOfWork work, RuleParameters parameters, WorkCalendar calendar, CaseParties parties,
                       CaseRecipients recipients, StationOrders orders, ConflictOfInterest ties, Clock clock) {
        this.cases = cases;
        this.work = work;
        this.parameters = parameters;
        this.parties = parties;
        this.recipients = recipients;
        this.orders = orders;
        this.ties = ties;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public SupervisionCase open(Caller caller, NewCase complaint) {
        return open(caller, complaint, caller.region());
    }

    @Override
    public boolean told(Caller caller, UnitEvent event) {
        if (event instanceof ActivityEvent.Charged charged) {
            charged(caller, charged.activity(), charged.rating());
            return true;
        }
        return false;
    }

    void charged(Caller caller, Activity activity, Rating rating) {
        String remark = rating.remark() == null || rating.remark().isBlank() ? "" : "：" + shortened(rating.remark().strip());
        String statement = "服务对象 " + rating.enterprise() + " 在评价中回答被收取费用" + remark;
        open(caller, new NewCase(CaseKind.CHARGED_RECIPIENT, "activity", activity.id().value(), statement), activity.region());
    }

    /** A long remark must not keep a complaint out. */
    private static String shortened(String remark) {
        int length = remark.codePointCount(0, remark.length());
        return length <= MAX_REMARK ? remark : remark.substring(0, remark.offsetByCodePoints(0, MAX_REMARK)) + "…";
    }

    private SupervisionCase open(Caller caller, NewCase complaint, Region region) {
        caller.require(SupervisionOperation.CASE_OPEN);
        return work.write(() -> {
            Instant now = clock.instant();
            Step first = new Step(null, CaseStage.OPENED.name(), now, caller.account(), null);
            SupervisionCase opened = cases.insert(new SupervisionCase(new CaseId(Ids.next(clock)), 0, complaint.kind(),
                    complaint.subjectKind(), complaint.subject(), region, complaint.statement(), CaseStage.OPENED, now, due(), null,
                            List.of(first), null));
            log(caller, SupervisionOperation.CASE_OPEN, opened, Map.of("kind", opened.kind().name(), "concerns", opened.subject()));
            return opened;
        });
    }

    @Override
    public SupervisionCase get(Caller caller, CaseId id) {
        caller.require(SupervisionOperation.CASE_READ);
        return work.read(() -> visible(caller, id));
    }

    private SupervisionCase visible(Caller caller, CaseId id) {
        return cases.find(id).filter(found -> caller.sees(found.region(), null))
                .orElseThrow(() -> PlatformException.notFound(Text.of("案件", "case"), id.value()));
    }

    @Override
    public Page<SupervisionCase> list(Caller caller, CaseQuery query, PageRequest page) {
        caller.require(SupervisionOperation.CASE_READ);
        return work.read(() -> cases.list(query, VisibilityScope.of(caller), page));
    }

    /** Each step takes two officials without a tie (R94) and sets a new date for the next one (R93); a case that is over is due no more. */
    @Override
    public SupervisionCase decide(Caller caller, CaseId id, ExpectedVersion seen, CaseStage next, String reason) {
        caller.require(SupervisionOperation.CASE_DECIDE);
        new Problems().require("next", next).text("reason", reason, 2000).raise();
        return work.write(() -> {
            SupervisionCase present = visible(caller, id);
            seen.check(present.version());
            CaseStage.WORKFLOW.require(caller, SupervisionOperation.CASE_DECIDE, present.stage(), next);
            ties.requireNone(caller, parties.of(present));
            FourEyes ruling = FourEyes.of(caller, present.proposal(), SupervisionOperation.CASE_DECIDE, next.name(), reason.strip(),
                    clock.instant());
            if (!ruling.settled()) {
                SupervisionCase proposed = cases.replace(present.proposed(ruling.proposal()));
                log(caller, SupervisionOperation.CASE_DECIDE, proposed, new Proposed(next.name()).details());
                return proposed;
            }
            Step step = new Step(present.stage().name(), next.name(), clock.instant(), caller.account(), reason.strip());
            boolean over = next == CaseStage.CLOSED || next == CaseStage.UNFOUNDED;
            SupervisionCase decided = cases.replace(present.moved(step, over ? null : due()));
            log(caller, SupervisionOperation.CASE_DECIDE, decided, Map.of("from", step.from(), "to", step.to(), "proposedBy",
                    ruling.proposedBy().value()));
            if (next == CaseStage.HANDED_OVER) {
                recipients.open(caller, decided, step.reason());
            }
            orders.follow(caller, decided);
            return decided;
        });
    }

    @Override
    public SupervisionCase recordSums(Caller caller, CaseId id, ExpectedVersion seen, CaseSums sums) {
        caller.require(SupervisionOperation.CASE_RECORD_SUMS);
        return work.write(() -> {
            SupervisionCase present = visible(caller, id);
            seen.check(present.version());
            ties.requireNone(caller, parties.of(present));
            Fines.check(present.stage(), sums, new RuleDay(Times.today(clock), parameters));
            SupervisionCase stored = cases.replace(present.with(sums));
            log(caller, SupervisionOperation.CASE_RECORD_SUMS, stored, Map.of("charged", sums.charged().toPlainString(), "refunded",
                    plain(sums.refunded()), "fine", plain(sums.fine())));
            return stored;
        });
    }

    private static String plain(BigDecimal sum) {
        return sum == null ? "" : sum.toPlainString();
    }

    private LocalDate due() {
        LocalDate today = Times.today(clock);
        return calendar.after(today, new RuleDay(today, parameters).integer("case.step.days"));
    }

    private void log(Caller caller, SupervisionOperation operation, SupervisionCase found, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.putAll(Reached.at(found.stage()).details());
        work.log(new Change(clock.instant(), caller, operation, "case", found.id().value(), found.region(), all));
    }
}
