package org.zhiyuan.station;

import java.util.Locale;
import org.zhiyuan.verdict.Outcome;

/**
 * Where an application stands in its round (优先遴选), R37: the eligible before the others, the priority classes first among them, then by the
 * average score of the assessment. A priority class never makes an application eligible. Whether one of those stated was in the list is
 * the verdict's to say, so that it stays as it was on the day of the submission (R95).
 *
 * @param score the average of the judgements' scores, in hundredths of a point
 */
public record Rank(boolean eligible, boolean priority, int score) {

    private static final int MOST = 10_000;

    static Rank of(Station station) {
        Assessment assessment = station.assessment();
        boolean recommended = station.stage() == StationStage.RECOMMENDED
                || station.stage() == StationStage.JOINT_GRANT
                || station.stage().holdsTitle();
        int score = (int) Math.round(assessment.content().judgements().stream()
                        .mapToInt(Judgement::score)
                        .average()
                        .orElse(0)
                * 100);
        return new Rank(recommended && assessment.verdict().passed(), preferred(station), score);
    }

    /** Verdicts that were made before R37 told a class that is listed from none stay true to the classes stated. */
    private static boolean preferred(Station station) {
        return !station.application().priorities().isEmpty()
                && station.assessment().verdict().findings().stream()
                        .anyMatch(
                                finding -> finding.clause().id().equals("R37") && finding.outcome() == Outcome.PASSED);
    }

    /** Sorts the best first as text; stores keep it. */
    public String key() {
        return String.format(Locale.ROOT, "%d%d%05d", eligible ? 0 : 1, priority ? 0 : 1, MOST - score);
    }
}
