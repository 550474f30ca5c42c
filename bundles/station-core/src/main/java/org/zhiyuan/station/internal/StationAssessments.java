package org.zhiyuan.station.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Review;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Assessment;
import org.zhiyuan.station.Judgement;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.store.CityFilingStore;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/** The city's assessment and recommendation (市级测评、推荐), R27, R28, and the province's review (省级审核), R34. */
public final class StationAssessments {

    private final StationDesk desk;
    private final StationRules rules;
    private final CityFilingStore filings;

    public StationAssessments(StationDesk desk, StationRules rules, CityFilingStore filings) {
        this.desk = desk;
        this.rules = rules;
        this.filings = filings;
    }

    Station assess(Caller caller, StationId id, Seen seen, NewAssessment content) {
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_ASSESS, id, seen);
            StationApplications.requireFiled(filings, station.region().city());
            StationStage to = content.recommended() ? StationStage.RECOMMENDED : StationStage.NOT_RECOMMENDED;
            StationStage.WORKFLOW.require(caller, StationOperation.STATION_ASSESS, station.stage(), to);
            check(content, station.verdict());
            Verdict verdict = judged(station.verdict(), content.judgements());
            if (content.recommended() && !verdict.passed()) {
                throw PlatformException.refused(Text.of("有条件未达到，不能推荐", "a condition is not met, it can't be recommended"),
                        verdict.obstacles());
            }
            Assessment assessment = new Assessment(content, verdict, caller.account(), desk.clock().instant());
            return desk.move(caller, StationOperation.STATION_ASSESS, station.with(assessment), to, null, Map.of());
        });
    }

    Station review(Caller caller, StationId id, Seen seen, ReviewDecision decision, String reason) {
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_REVIEW, id, seen);
            Problems problems = new Problems().require("decision", decision);
            if (decision != ReviewDecision.APPROVE || reason != null) {
                problems.text("reason", reason, 1000);
            }
            problems.raise();
            StationStage to = switch (decision) {
                case APPROVE -> StationStage.JOINT_GRANT;
                case SUPPLEMENT -> StationStage.SUPPLEMENT;
                case REJECT -> StationStage.REJECTED;
            };
            StationStage.WORKFLOW.require(caller, StationOperation.STATION_REVIEW, station.stage(), to);
            requireFourEyes(caller, station);
            if (decision == ReviewDecision.APPROVE) {
                requireStillEligible(station);
            }
            Review review = new Review(decision, reason, caller.account(), desk.clock().instant());
            return desk.move(caller, StationOperation.STATION_REVIEW, station.with(review).with(List.of()), to, reason,
                    Map.of("decision", decision.name()));
        });
    }

    private static void check(NewAssessment content, Verdict verdict) {
        Set<String> open = new TreeSet<>();
        verdict.findings().stream().filter(finding -> finding.outcome() == Outcome.NEEDS_JUDGEMENT)
                .forEach(finding -> open.add(finding.clause().id()));
        Problems problems = new Problems();
        if (content.recommended()) {
            problems.text("departmentOpinion", content.departmentOpinion(), 1000);
        }
        for (int i = 0; i < content.judgements().size(); i++) {
            Judgement judgement = content.judgements().get(i);
            String at = "judgements[" + i + "]";
            problems.check(open.remove(judgement.clause()), at + ".clause",
                    Text.of("不是需要评审的条款，或重复", "is not a clause that waits for judgement, or repeats"))
                    .check(judgement.score() >= 0 && judgement.score() <= 100, at + ".score", Text.of("须为0至100分", "must be 0 to 100"))
                    .text(at + ".reason", judgement.reason(), 1000);
        }
        problems.check(open.isEmpty(), "judgements",
                Text.of("缺少评审意见：" + String.join("、", open), "lacks a judgement on " + String.join(", ", open))).raise();
    }

    private static Verdict judged(Verdict verdict, List<Judgement> judgements) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            findings.add(finding.outcome() != Outcome.NEEDS_JUDGEMENT ? finding
                    : judgements.stream().filter(judgement -> judgement.clause().equals(finding.clause().id())).findFirst()
                    .map(judgement -> Finding.of(judgement.met(), finding.clause(),
                            Text.of("评审" + judgement.score() + "分：" + judgement.reason(), "judged at " + judgement.score() + ": "
                                    + judgement.reason())))
                    .orElse(finding));
        }
        return new Verdict(verdict.ruleBook(), verdict.asOf(), findings);
    }

    private static void requireFourEyes(Caller caller, Station station) {
        if (station.assessment() != null && caller.account().equals(station.assessment().by())) {
            throw PlatformException.denied(Text.of("测评人不得审核同一申请（R94）", "who assessed an application can't review it (R94)"));
        }
    }

    /** The rules of the day once more: never admitted while a bar lasts (R26). */
    private void requireStillEligible(Station station) {
        Verdict now = rules.judge(station.application(), desk.today());
        if (!now.acceptable()) {
            throw PlatformException.refused(Text.of("审核当日不符合推荐条件，不能通过",
                    "conditions are not met on the day of review, it can't be approved"),
                    StationApplications.refusals(now));
        }
    }
}
