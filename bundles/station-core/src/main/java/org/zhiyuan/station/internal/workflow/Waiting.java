package org.zhiyuan.station.internal.workflow;

import java.util.List;
import org.zhiyuan.core.Reached;
import org.zhiyuan.station.ExternalEntries;
import org.zhiyuan.station.Objection;
import org.zhiyuan.station.Publicity;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationEvent.Wait;
import org.zhiyuan.station.YearAssessment;
import org.zhiyuan.station.YearResult;

/** What a station waits for at its stage (所候事项), as every change on it says for the officials' tasks, R93. */
final class Waiting {

    private Waiting() {}

    static Reached of(Station station) {
        Reached stage = Reached.at(station.stage());
        return switch (station.stage()) {
            case JOINT_GRANT ->
                grant(stage, station.objections(), station.award().publicity());
            case REGISTERED -> platformDone(station.award().registration()) ? stage : stage.waiting(Wait.PLATFORM);
            case RECTIFICATION ->
                station.award().years().stream()
                        .filter(year -> year.result() == YearResult.RECTIFICATION)
                        .findFirst()
                        .map(year -> recheck(stage, year))
                        .orElse(stage);
            default -> stage;
        };
    }

    private static boolean platformDone(ExternalEntries registration) {
        return registration.platform() != null && registration.platform().done();
    }

    /** No grant before the objection period is over, nor over an objection to the approval that stands (R104). */
    private static Reached grant(Reached stage, List<Objection> objections, Publicity publicity) {
        if (objections.stream().anyMatch(Objection::open)) {
            return stage.waiting(Wait.OBJECTION);
        }
        if (objections.stream().anyMatch(objection -> Boolean.TRUE.equals(objection.upheld()))) {
            return stage.waiting(Wait.UPHELD);
        }
        return publicity == null ? stage : stage.after(publicity.until());
    }

    /** No re-check before the report is there or its deadline over. */
    private static Reached recheck(Reached stage, YearAssessment year) {
        boolean reported =
                year.reports().stream().anyMatch(report -> !report.at().isBefore(year.at()));
        return reported ? stage.waiting(Wait.REPORTED) : stage.after(year.deadline());
    }
}
