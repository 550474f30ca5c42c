package org.zhiyuan.supervision.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.Rating;
import org.zhiyuan.activity.spi.ActivityEvent;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitEvent;
import org.zhiyuan.core.UnitListener;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
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
public final class CaseCourse implements CaseService, UnitListener {

    private static final int MAX_REMARK = 3000;
    private static final Noun<CaseId, SupervisionCase> NOUN = Noun.of(
                    Text.of("案件", "case"),
                    SupervisionCase.KIND,
                    SupervisionCase::id,
                    CaseId::value,
                    SupervisionCase::version,
                    SupervisionCase::region)
            .telling(found -> List.of(Reached.at(found.stage())));

    private final CaseStore store;
    private final GuardedStore<CaseId, SupervisionCase> cases;
    private final RuleParameters parameters;
    private final WorkCalendar calendar;
    private final CaseParties parties;
    private final CaseRecipients recipients;
    private final StationOrders orders;
    private final ConflictOfInterest ties;
    private final Clock clock;

    public CaseCourse(
            CaseStore store,
            UnitOfWork work,
            RuleParameters parameters,
            WorkCalendar calendar,
            CaseParties parties,
            CaseRecipients recipients,
            StationOrders orders,
            ConflictOfInterest ties,
            Clock clock) {
        this.store = store;
        this.cases = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, work, clock)
                .decidedBy((caller, found) -> ties.requireNone(caller, parties.of(found)));
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
        String remark = rating.remark() == null || rating.remark().isBlank()
                ? ""
                : "：" + shortened(rating.remark().strip());
        String statement = "服务对象 " + rating.enterprise() + " 在评价中回答被收取费用" + remark;
        open(
                caller,
                new NewCase(
                        CaseKind.CHARGED_RECIPIENT, Activity.KIND, activity.id().value(), statement),
                activity.region());
    }

    /** A long remark must not keep a complaint out. */
    private static String shortened(String remark) {
        int length = remark.codePointCount(0, remark.length());
        return length <= MAX_REMARK ? remark : remark.substring(0, remark.offsetByCodePoints(0, MAX_REMARK)) + "…";
    }

    private SupervisionCase open(Caller caller, NewCase complaint, Region region) {
        caller.require(SupervisionOperation.CASE_OPEN);
        return cases.write(() -> {
            Instant now = clock.instant();
            Step first = new Step(null, CaseStage.OPENED.name(), now, caller.account(), null);
            return cases.add(
                    caller,
                    SupervisionOperation.CASE_OPEN,
                    new SupervisionCase(
                            new CaseId(Ids.next(clock)),
                            0,
                            complaint.kind(),
                            complaint.subjectKind(),
                            complaint.subject(),
                            region,
                            complaint.statement(),
                            CaseStage.OPENED,
                            now,
                            due(),
                            null,
                            List.of(first),
                            null),
                    Details.of("kind", complaint.kind().name(), "concerns", complaint.subject()));
        });
    }

    @Override
    public SupervisionCase get(Caller caller, CaseId id) {
        return cases.get(caller, SupervisionOperation.CASE_READ, id);
    }

    @Override
    public Page<SupervisionCase> list(Caller caller, CaseQuery query, PageRequest page) {
        caller.require(SupervisionOperation.CASE_READ);
        return cases.read(() -> store.list(query, VisibilityScope.of(caller), page));
    }

    /** Each step takes two officials without a tie (R94) and sets a new date for the next one (R93); a case that is over is due no more. */
    @Override
    public SupervisionCase decide(Caller caller, CaseId id, ExpectedVersion seen, CaseStage next, String reason) {
        caller.require(SupervisionOperation.CASE_DECIDE);
        new Problems().require("next", next).text("reason", reason, 2000).raise();
        return cases.write(() -> {
            SupervisionCase present = cases.forChange(caller, SupervisionOperation.CASE_DECIDE, id, seen);
            Step step = cases.step(
                    caller,
                    SupervisionOperation.CASE_DECIDE,
                    CaseStage.WORKFLOW,
                    present.stage(),
                    next,
                    reason.strip());
            ties.requireNone(caller, parties.of(present));
            FourEyes ruling = FourEyes.of(
                    caller,
                    present.proposal(),
                    SupervisionOperation.CASE_DECIDE,
                    next.name(),
                    reason.strip(),
                    clock.instant());
            if (!ruling.settled()) {
                return cases.propose(
                        caller,
                        SupervisionOperation.CASE_DECIDE,
                        present.proposed(ruling.proposal()),
                        ruling.proposal());
            }
            boolean over = next == CaseStage.CLOSED || next == CaseStage.UNFOUNDED;
            SupervisionCase decided = cases.keep(
                    caller,
                    SupervisionOperation.CASE_DECIDE,
                    present.moved(step, over ? null : due()),
                    Moved.of(present.stage(), next),
                    ruling.event());
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
        return cases.write(() -> {
            SupervisionCase present = cases.forDecision(caller, SupervisionOperation.CASE_RECORD_SUMS, id, seen);
            Fines.check(present.stage(), sums, new RuleDay(Times.today(clock), parameters));
            return cases.keep(
                    caller,
                    SupervisionOperation.CASE_RECORD_SUMS,
                    present.with(sums),
                    new Details(Map.of(
                            "charged",
                            sums.charged().toPlainString(),
                            "refunded",
                            plain(sums.refunded()),
                            "fine",
                            plain(sums.fine()))));
        });
    }

    private static String plain(BigDecimal sum) {
        return sum == null ? "" : sum.toPlainString();
    }

    private LocalDate due() {
        LocalDate today = Times.today(clock);
        return calendar.after(today, new RuleDay(today, parameters).integer("case.step.days"));
    }
}
