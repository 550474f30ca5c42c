package org.zhiyuan.station.internal.year;

import java.time.LocalDate;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.station.AnnualAssessment;
import org.zhiyuan.station.RectificationReport;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationEvent.YearAssessed;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.YearAssessment;
import org.zhiyuan.station.YearOpening;
import org.zhiyuan.station.YearResult;
import org.zhiyuan.station.internal.rules.Thresholds;
import org.zhiyuan.station.internal.title.Revocations;
import org.zhiyuan.station.internal.workflow.StationDesk;

/**
 * The yearly assessment (年度考核) and what follows from it (整改), R39, R43, R105; by default nothing of it ends a title; no year before it is
 * over.
 */
public final class YearAssessments implements AnnualAssessment {

    private final StationDesk desk;
    private final Thresholds thresholds;
    private final AssessedActivities activities;
    private final Revocations revocations;

    public YearAssessments(
            StationDesk desk, Thresholds thresholds, AssessedActivities activities, Revocations revocations) {
        this.desk = desk;
        this.thresholds = thresholds;
        this.activities = activities;
        this.revocations = revocations;
    }

    /**
     * A page of stations is one unit, so that opening again goes on where it was broken off. What is merged is assessed as its survivor,
     * whose activities include its own.
     */
    @Override
    public YearOpening open(Caller caller, int year) {
        caller.require(StationOperation.STATION_OPEN_YEAR);
        new Problems()
                .check(
                        year >= 2020 && year <= desk.today().getYear(),
                        "year",
                        Text.of("须为2020年至今年", "must be from 2020 to this year"))
                .raise();
        int[] count = new int[2];
        String cursor = null;
        do {
            PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, cursor);
            cursor = desk.write(() -> {
                Page<Station> titled = desk.stations().titled(StationQuery.ALL, page);
                Map<String, String> merged =
                        desk.survivors(titled.items().stream().map(Station::id).toList());
                titled.items().stream()
                        .filter(station -> station.stage().holdsTitle()
                                && station.title().date().getYear() <= year
                                && !merged.containsKey(station.id().value()))
                        .map(station -> opened(caller, station, year))
                        .forEach(assessment -> {
                            count[0]++;
                            count[1] += assessment.met() ? 0 : 1;
                        });
                return titled.next();
            });
        } while (cursor != null);
        return new YearOpening(year, count[0], count[1]);
    }

    private YearAssessment opened(Caller caller, Station station, int year) {
        YearAssessment present = station.award().year(year).orElse(null);
        if (present != null && present.result() != YearResult.OPEN) {
            return present;
        }
        YearAssessment counted = counted(station, year);
        if (present == null || present.done() != counted.done() || present.required() != counted.required()) {
            desk.keep(
                    caller,
                    StationOperation.STATION_OPEN_YEAR,
                    station.with(station.award().with(counted)),
                    Details.of("year", String.valueOf(year), "done", String.valueOf(counted.done())),
                    new YearAssessed(
                            year,
                            YearResult.OPEN,
                            thresholds.yearUntil(station.title().date(), year, desk.today())));
        }
        return counted;
    }

    private YearAssessment counted(Station station, int year) {
        AssessedActivities.Count count =
                activities.of(station.id(), station.title().date(), year);
        return YearAssessment.opened(
                year, count.done(), count.required(), desk.clock().instant());
    }

    @Override
    public Station assess(Caller caller, StationId id, ExpectedVersion seen, int year, boolean passed, String reason) {
        caller.require(StationOperation.STATION_ASSESS_YEAR);
        new Problems().text("reason", reason, 1000).raise();
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_ASSESS_YEAR, id, seen);
            desk.requireUnmerged(station);
            year(station, year, YearResult.OPEN);
            requireOver(station, year);
            YearAssessment open = counted(station, year);
            if (passed && !open.met()) {
                throw PlatformException.conflict(Text.format(
                        "%d年活动%d场，少于规定的%d场，不能评为合格（R43）",
                        "%d has %d activities of the %d it needs, it can't pass (R43)",
                        year,
                        open.done(),
                        open.required()));
            }
            Details details = Details.of("year", String.valueOf(year), "passed", String.valueOf(passed));
            YearAssessed result = new YearAssessed(year, passed ? YearResult.PASSED : YearResult.RECTIFICATION, null);
            if (passed) {
                return desk.keep(
                        caller,
                        StationOperation.STATION_ASSESS_YEAR,
                        station.withoutProposal()
                                .with(station.award()
                                        .with(open.decided(
                                                YearResult.PASSED,
                                                reason,
                                                null,
                                                desk.clock().instant()))),
                        details,
                        result);
            }
            FourEyes ruling = ruling(
                    caller, StationOperation.STATION_ASSESS_YEAR, station, year, YearResult.RECTIFICATION, reason);
            if (!ruling.settled()) {
                return desk.propose(
                        caller,
                        StationOperation.STATION_ASSESS_YEAR,
                        station.with(ruling.proposal()),
                        ruling.proposal());
            }
            Station warned = station.with(station.award()
                    .with(open.decided(
                            YearResult.RECTIFICATION,
                            reason,
                            thresholds.rectificationDeadline(desk.today()),
                            desk.clock().instant())));
            return desk.move(
                    caller,
                    StationOperation.STATION_ASSESS_YEAR,
                    warned,
                    StationStage.RECTIFICATION,
                    reason,
                    details,
                    result);
        });
    }

    @Override
    public Station report(Caller caller, StationId id, ExpectedVersion seen, int year, String text) {
        caller.require(StationOperation.STATION_REPORT_RECTIFICATION);
        new Problems().text("report", text, 4000).raise();
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_REPORT_RECTIFICATION, id, seen);
            YearAssessment open = year(station, year, YearResult.RECTIFICATION);
            YearAssessment reported = open.reported(new RectificationReport(
                    text,
                    desk.today().isAfter(open.deadline()),
                    caller.account(),
                    desk.clock().instant()));
            return desk.keep(
                    caller,
                    StationOperation.STATION_REPORT_RECTIFICATION,
                    station.with(station.award().with(reported)),
                    Details.of("year", String.valueOf(year)));
        });
    }

    @Override
    public Station recheck(Caller caller, StationId id, ExpectedVersion seen, int year, boolean passed, String reason) {
        caller.require(StationOperation.STATION_RECHECK_YEAR);
        new Problems().text("reason", reason, 1000).raise();
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_RECHECK_YEAR, id, seen);
            YearAssessment open = year(station, year, YearResult.RECTIFICATION);
            LocalDate today = desk.today();
            if (open.reports().isEmpty() && !today.isAfter(open.deadline())) {
                throw PlatformException.conflict(Text.format(
                        "整改报告尚未提交，期限为%s",
                        "there is no rectification report yet, it may come until %s", open.deadline()));
            }
            if (passed) {
                return restore(caller, station, open, reason);
            }
            if (thresholds.failedYearRevokes(today)) {
                return fail(caller, station, open, reason);
            }
            FourEyes ruling = ruling(
                    caller, StationOperation.STATION_RECHECK_YEAR, station, year, YearResult.RECTIFICATION, reason);
            if (!ruling.settled()) {
                return desk.propose(
                        caller,
                        StationOperation.STATION_RECHECK_YEAR,
                        station.with(ruling.proposal()),
                        ruling.proposal());
            }
            YearAssessment again = open.decided(
                    YearResult.RECTIFICATION,
                    reason,
                    thresholds.rectificationDeadline(today),
                    desk.clock().instant());
            return desk.keep(
                    caller,
                    StationOperation.STATION_RECHECK_YEAR,
                    station.withoutProposal().with(station.award().with(again)),
                    new Details(Map.of(
                            "year",
                            String.valueOf(year),
                            "passed",
                            "false",
                            "deadline",
                            again.deadline().toString())));
        });
    }

    private Station restore(Caller caller, Station station, YearAssessment open, String reason) {
        if (open.reports().isEmpty()) {
            throw PlatformException.conflict(Text.of("未提交整改报告，不能评为合格", "without a rectification report it can't pass"));
        }
        YearAssessment passed = open.decided(
                YearResult.PASSED_AFTER_RECTIFICATION,
                reason,
                open.deadline(),
                desk.clock().instant());
        return desk.move(
                caller,
                StationOperation.STATION_RECHECK_YEAR,
                station.with(station.award().with(passed)),
                station.award().registration().stage(),
                reason,
                Details.of("year", String.valueOf(open.year()), "passed", "true"));
    }

    private Station fail(Caller caller, Station station, YearAssessment open, String reason) {
        FourEyes ruling =
                ruling(caller, StationOperation.STATION_RECHECK_YEAR, station, open.year(), YearResult.FAILED, reason);
        if (!ruling.settled()) {
            return desk.propose(
                    caller, StationOperation.STATION_RECHECK_YEAR, station.with(ruling.proposal()), ruling.proposal());
        }
        YearAssessment failed = open.decided(
                YearResult.FAILED, reason, open.deadline(), desk.clock().instant());
        return revocations.end(
                caller,
                StationOperation.STATION_RECHECK_YEAR,
                station.with(station.award().with(failed)),
                ruling,
                reason,
                null);
    }

    /** What fails takes something away, so two officials decide it alike (R94). */
    private FourEyes ruling(
            Caller caller, StationOperation act, Station station, int year, YearResult result, String reason) {
        return FourEyes.of(
                caller,
                station.proposal(),
                act,
                year + ":" + result.name(),
                reason,
                desk.clock().instant());
    }

    /** No year is judged while its activities can still be held (R43, R103, R105). */
    private void requireOver(Station station, int year) {
        LocalDate until = thresholds.yearUntil(station.title().date(), year, desk.today());
        if (!desk.today().isAfter(until)) {
            throw PlatformException.conflict(Text.format(
                    "%d年度至%s方结束，此前不能评定（R43、R105）",
                    "the year %d that counts lasts until %s and can't be judged before it is over (R43, R105)",
                    year,
                    until));
        }
    }

    private static YearAssessment year(Station station, int year, YearResult wanted) {
        return station.award()
                .year(year)
                .filter(assessment ->
                        assessment.result() == wanted && station.stage().holdsTitle())
                .orElseThrow(() -> PlatformException.conflict(
                        wanted == YearResult.OPEN
                                ? Text.format("%d年度没有待考核事项", "no assessment of %d is open", year)
                                : Text.format("%d年度没有待整改事项", "nothing of %d is to be rectified", year)));
    }
}
