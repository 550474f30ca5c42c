package org.zhiyuan.station.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Assessment;
import org.zhiyuan.station.Judgement;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/** The city agency's assessment (市级测评), R27, R28: a judgement on every open clause, a report, and whether it recommends. */
public final class CityAssessments {

    private final StationDesk desk;

    public CityAssessments(StationDesk desk) {
        this.desk = desk;
    }

    Station assess(Caller caller, StationId id, ExpectedVersion seen, NewAssessment content) {
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_ASSESS, id, seen);
            StationStage.WORKFLOW.require(caller, StationOperation.STATION_ASSESS, station.stage(), StationStage.CITY_ASSESSMENT);
            if (station.assessment() != null) {
                throw PlatformException.conflict(Text.of("已测评，测评意见已冻结（R28）", "it has been assessed, and the assessment is frozen (R28)"));
            }
            check(content, station.verdict());
            Verdict verdict = judged(station.verdict(), content.judgements());
            if (content.recommended() && !verdict.passed()) {
                throw PlatformException.refused(Text.of("有条件未达到，不能推荐", "a condition is not met, it can't be recommended"),
                        verdict.obstacles());
            }
            Assessment assessment = new Assessment(content, verdict, caller.account(), desk.clock().instant());
            Station assessed = station.with(station.examination().with(assessment));
            return desk.move(caller, StationOperation.STATION_ASSESS, assessed, Recommendations.next(assessed.examination()),
                    content.reason(), Map.of("recommended", String.valueOf(content.recommended())));
        });
    }

    private static void check(NewAssessment content, Verdict verdict) {
        Set<String> open = new TreeSet<>();
        verdict.findings().stream().filter(finding -> finding.outcome() == Outcome.NEEDS_JUDGEMENT)
                .forEach(finding -> open.add(finding.clause().id()));
        Problems problems = new Problems();
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

    /** The verdict with what the assessors judged in the place of what waited for them. */
    static Verdict judged(Verdict verdict, List<Judgement> judgements) {
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
}
