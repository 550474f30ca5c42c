package org.zhiyuan.station.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.store.RoundStore;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Verdict;

/** Judges a station by the rules of a day, with the conduct on record by then (逐环节复核): nobody goes on while a bar lasts (R26). */
public final class Eligibility {

    /** Condition 7, the one that also stands before the admission. */
    private static final Set<String> CONDUCT = Set.of("R25", "R26");

    private final StationRules rules;
    private final RoundStore rounds;

    public Eligibility(StationRules rules, RoundStore rounds) {
        this.rules = rules;
        this.rounds = rounds;
    }

    public Verdict judge(Station station, LocalDate day) {
        boolean frozen = station.stage() != StationStage.DRAFT
                && station.stage() != StationStage.SUPPLEMENT
                && station.verdict() != null;
        return rules.judge(
                station.factsOn(day),
                new Occasion(frozen ? station.verdict().asOf() : null, station.round(), rounds::find),
                day);
    }

    /** What is not yet an application: as if it were submitted that day. */
    public Verdict judge(StationApplication application, LocalDate day) {
        return rules.judge(application, new Occasion(null, day.getYear(), rounds::find), day);
    }

    /** @return the verdict of the day. @throws PlatformException CONFLICT with what fails or bars */
    public Verdict require(Station station, LocalDate day, Text refusal) {
        Verdict verdict = judge(station, day);
        if (!verdict.acceptable()) {
            throw PlatformException.refused(refusal, refusals(verdict));
        }
        return verdict;
    }

    /** What was titled is admitted unless its conduct stands against it: 暂不能入库. @throws PlatformException CONFLICT with the findings */
    public void requireUnbarred(Station station, LocalDate day) {
        List<Finding> bars = refusals(judge(station, day)).stream()
                .filter(finding -> CONDUCT.contains(finding.clause().id()))
                .toList();
        if (!bars.isEmpty()) {
            throw PlatformException.refused(Text.of("暂不能入库（R26）", "it can't be admitted for now (R26)"), bars);
        }
    }

    /** The findings that refuse, without those that only wait for judgement. */
    public static List<Finding> refusals(Verdict verdict) {
        return verdict.obstacles().stream()
                .filter(finding -> switch (finding.outcome()) {
                    case FAILED, BARRED -> true;
                    case PASSED, NEEDS_JUDGEMENT, NOT_RELIED_ON -> false;
                })
                .toList();
    }
}
