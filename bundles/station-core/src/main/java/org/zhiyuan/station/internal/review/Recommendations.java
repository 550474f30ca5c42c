package org.zhiyuan.station.internal.review;

import java.util.Set;
import java.util.TreeSet;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Assessment;
import org.zhiyuan.station.DepartmentOpinion;
import org.zhiyuan.station.Examination;
import org.zhiyuan.station.Judgement;
import org.zhiyuan.station.NewAssessment;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationRecommendation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.rules.Judgements;
import org.zhiyuan.station.internal.workflow.StationDesk;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/**
 * The joint recommendation of city agency and local department (会同推荐), R27, R28. Both have to speak before the application moves, so that
 * two
 * persons stand behind a refusal too (R94); it is recommended only if both want it.
 */
public final class Recommendations implements StationRecommendation {

    private final StationDesk desk;
    private final FiledCities filed;

    public Recommendations(StationDesk desk, FiledCities filed) {
        this.desk = desk;
        this.filed = filed;
    }

    @Override
    public Station assess(Caller caller, StationId id, ExpectedVersion seen, NewAssessment content) {
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_ASSESS, id, seen);
            StationStage.WORKFLOW.require(
                    caller, StationOperation.STATION_ASSESS, station.stage(), StationStage.CITY_ASSESSMENT);
            if (station.assessment() != null) {
                throw PlatformException.conflict(
                        Text.of("已测评，测评意见已冻结（R28）", "it has been assessed, and the assessment is frozen (R28)"));
            }
            check(content, station.verdict());
            Verdict verdict = Judgements.applied(station.verdict(), content.judgements());
            if (content.recommended() && !verdict.passed()) {
                throw PlatformException.refused(
                        Text.of("有条件未达到，不能推荐", "a condition is not met, it can't be recommended"), verdict.obstacles());
            }
            Assessment assessment = new Assessment(
                    content, verdict, caller.account(), desk.clock().instant());
            Station assessed = station.with(station.examination().with(assessment));
            return desk.move(
                    caller,
                    StationOperation.STATION_ASSESS,
                    assessed,
                    next(assessed.examination()),
                    content.reason(),
                    Details.of("recommended", String.valueOf(content.recommended())));
        });
    }

    private static void check(NewAssessment content, Verdict verdict) {
        Set<String> open = new TreeSet<>();
        verdict.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NEEDS_JUDGEMENT)
                .forEach(finding -> open.add(finding.clause().id()));
        Problems problems = new Problems();
        for (int i = 0; i < content.judgements().size(); i++) {
            Judgement judgement = content.judgements().get(i);
            String at = "judgements[" + i + "]";
            problems.check(
                            open.remove(judgement.clause()),
                            at + ".clause",
                            Text.of("不是需要评审的条款，或重复", "is not a clause that waits for judgement, or repeats"))
                    .check(
                            judgement.score() >= 0 && judgement.score() <= 100,
                            at + ".score",
                            Text.of("须为0至100分", "must be 0 to 100"))
                    .text(at + ".reason", judgement.reason(), 1000);
        }
        problems.check(
                        open.isEmpty(),
                        "judgements",
                        Text.of("缺少评审意见：" + String.join("、", open), "lacks a judgement on " + String.join(", ", open)))
                .raise();
    }

    @Override
    public Station giveOpinion(
            Caller caller, StationId id, ExpectedVersion seen, boolean consents, String document, String opinion) {
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_GIVE_OPINION, id, seen);
            if (caller.region().isProvince()) {
                throw PlatformException.denied(Text.of(
                        "须由本地区（市、县）中小企业主管部门出具意见（R27）",
                        "the opinion is the local department's, of the city or the county (R27)"));
            }
            filed.require(station.region());
            StationStage.WORKFLOW.require(
                    caller, StationOperation.STATION_GIVE_OPINION, station.stage(), StationStage.CITY_ASSESSMENT);
            if (station.examination().opinion() != null) {
                throw PlatformException.conflict(Text.of("主管部门已出具意见", "the department has given its opinion already"));
            }
            if (station.assessment() != null && station.assessment().by().equals(caller.account())) {
                throw PlatformException.denied(
                        Text.of("测评人不得代主管部门出具意见（R94）", "who assessed can't speak for the department (R94)"));
            }
            DepartmentOpinion given = new DepartmentOpinion(
                    consents,
                    document,
                    opinion,
                    caller.region(),
                    caller.account(),
                    desk.clock().instant());
            Station heard = station.with(station.examination().with(given));
            return desk.move(
                    caller,
                    StationOperation.STATION_GIVE_OPINION,
                    heard,
                    next(heard.examination()),
                    opinion,
                    Details.of("document", document, "consents", String.valueOf(consents)));
        });
    }

    /** Where the application goes now that one of the two has spoken. */
    private static StationStage next(Examination examination) {
        if (examination.assessment() == null || examination.opinion() == null) {
            return StationStage.CITY_ASSESSMENT;
        }
        return examination.assessment().content().recommended()
                        && examination.opinion().consents()
                ? StationStage.RECOMMENDED
                : StationStage.NOT_RECOMMENDED;
    }
}
