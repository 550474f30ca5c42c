package org.zhiyuan.station.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhiyuan.station.Objection;
import org.zhiyuan.station.Publicity;
import org.zhiyuan.station.Registration;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.YearAssessment;
import org.zhiyuan.station.YearResult;

/** What a station waits for at its stage (所候事项), as every change on it says for the officials' tasks, R93. */
final class Waiting {

    private Waiting() {
    }

    /** {@code waits} for what else than the stage's own act, {@code since} the day after which that act is possible, as they apply. */
    static Map<String, String> of(Station station) {
        return switch (station.stage()) {
            case JOINT_GRANT -> grant(station.objections(), station.award().publicity());
            case REGISTERED -> platformDone(station.award().registration()) ? Map.of() : Map.of("waits", "PLATFORM");
            case RECTIFICATION -> station.award().years().stream().filter(year -> year.result() == YearResult.RECTIFICATION).findFirst()
                    .map(Waiting::recheck).orElse(Map.of());
            default -> Map.of();
        };
    }

    private static boolean platformDone(Registration registration) {
        return registration.platform() != null && registration.platform().done();
    }

    /** No grant before the objection period is over, nor over an objection to the approval that stands (R104). */
    private static Map<String, String> grant(List<Objection> objections, Publicity publicity) {
        if (objections.stream().anyMatch(Objection::open)) {
            return Map.of("waits", "OBJECTION");
        }
        if (objections.stream().anyMatch(objection -> Boolean.TRUE.equals(objection.upheld()))) {
            return Map.of("waits", "UPHELD");
        }
        return publicity == null ? Map.of() : since(publicity.until());
    }

    /** No re-check before the report is there or its deadline over. */
    private static Map<String, String> recheck(YearAssessment year) {
        boolean reported = year.reports().stream().anyMatch(report -> !report.at().isBefore(year.at()));
        return reported ? Map.of("waits", "REPORTED") : since(year.deadline());
    }

    private static Map<String, String> since(LocalDate day) {
        return Map.of("since", day.toString());
    }
}
