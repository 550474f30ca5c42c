package org.zhiyuan.station;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A station's assessment of one year (年度考核), R39, R43, R105.
 *
 * @param done activities with feedback in the year, {@code required} how many the rule book asks for
 * @param reason of the last decision
 * @param deadline the last day for the rectification report, null unless something is to be rectified
 * @param reports the station's rectification reports, first to last
 */
public record YearAssessment(
        int year,
        int done,
        int required,
        YearResult result,
        String reason,
        LocalDate deadline,
        List<RectificationReport> reports,
        Instant at) {

    public YearAssessment {
        reports = List.copyOf(reports);
    }

    /** Counted, and nothing decided yet. */
    public static YearAssessment opened(int year, int done, int required, Instant now) {
        return new YearAssessment(year, done, required, YearResult.OPEN, null, null, List.of(), now);
    }

    public boolean met() {
        return done >= required;
    }

    public YearAssessment decided(YearResult next, String why, LocalDate until, Instant now) {
        return new YearAssessment(year, done, required, next, why, until, reports, now);
    }

    public YearAssessment reported(RectificationReport report) {
        return new YearAssessment(
                year,
                done,
                required,
                result,
                reason,
                deadline,
                Stream.concat(reports.stream(), Stream.of(report)).toList(),
                at);
    }
}
