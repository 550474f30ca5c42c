package org.zhiyuan.station.internal.title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.DocumentNumbers;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Grant;
import org.zhiyuan.station.JointGrant;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.Objection;
import org.zhiyuan.station.Publicity;
import org.zhiyuan.station.Round;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.station.internal.notice.NoticeBoard;
import org.zhiyuan.station.internal.rules.Eligibility;
import org.zhiyuan.station.internal.workflow.StationDesk;
import org.zhiyuan.station.store.RoundStore;

/** The joint grant of both departments (联合授予), R14, R34: the second one makes the title and publishes its notice in one act. */
public final class TitleGrants implements JointGrant {

    private static final int DEPARTMENTS = 2;

    private final StationDesk desk;
    private final Eligibility eligibility;
    private final RoundStore rounds;
    private final Sequences sequences;
    private final NoticeBoard board;

    public TitleGrants(
            StationDesk desk, Eligibility eligibility, RoundStore rounds, Sequences sequences, NoticeBoard board) {
        this.desk = desk;
        this.eligibility = eligibility;
        this.rounds = rounds;
        this.sequences = sequences;
        this.board = board;
    }

    @Override
    public Station grant(Caller caller, StationId id, ExpectedVersion seen, String document, LocalDate date) {
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_GRANT, id, seen);
            StationStage.WORKFLOW.require(
                    caller, StationOperation.STATION_GRANT, station.stage(), StationStage.JOINT_GRANT);
            desk.requireUnmerged(station);
            LocalDate opened = rounds.find(station.round()).map(Round::opens).orElse(LocalDate.MIN);
            new Problems()
                    .text("document", document, 200)
                    .require("date", date)
                    .check(
                            date == null || !date.isAfter(desk.today()),
                            "date",
                            Text.of("不得晚于今日", "must not be in the future"))
                    .check(
                            date == null || !date.isBefore(opened),
                            "date",
                            Text.format("不得早于本年度认定工作开始之日%s", "must not be before the round opened on %s", opened))
                    .raise();
            requireNoObjection(station);
            eligibility.require(
                    station,
                    desk.today(),
                    Text.of(
                            "授予当日不符合推荐条件，不能授予",
                            "conditions are not met on the day of the grant, nothing can be granted"));
            if (station.grants().stream().anyMatch(grant -> grant.department() == caller.role())) {
                throw PlatformException.conflict(Text.of(
                        caller.role().label().zh() + "已授予，须由另一部门授予",
                        "the " + caller.role().label().en() + " has granted already, the other department must"));
            }
            List<Grant> grants = new ArrayList<>(station.grants());
            grants.add(new Grant(
                    caller.role(),
                    document,
                    date,
                    caller.account(),
                    desk.clock().instant()));
            Station granted = station.with(station.award().with(grants));
            Details details = Details.of("document", document, "grants", grants.size() + "/" + DEPARTMENTS);
            if (grants.size() < DEPARTMENTS) {
                return desk.move(
                        caller, StationOperation.STATION_GRANT, granted, StationStage.JOINT_GRANT, document, details);
            }
            Station titled = desk.move(
                    caller,
                    StationOperation.STATION_GRANT,
                    granted.with(title(granted)),
                    StationStage.TITLED,
                    document,
                    details);
            board.publish(caller, StationOperation.STATION_GRANT, titled, NoticeKind.TITLE_GRANTED, null);
            return titled;
        });
    }

    @Override
    public Station refuse(Caller caller, StationId id, ExpectedVersion seen, String reason) {
        caller.require(StationOperation.STATION_GRANT);
        new Problems().text("reason", reason, 1000).raise();
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_GRANT, id, seen);
            return desk.move(
                    caller,
                    StationOperation.STATION_GRANT,
                    station.with(station.award().with(List.of())),
                    StationStage.RECOMMENDED,
                    reason,
                    Details.of("refused", reason));
        });
    }

    /** Never before the objection period has ended, nor over an objection that is open or upheld (R104). */
    private void requireNoObjection(Station station) {
        Publicity publicity = station.award().publicity();
        if (publicity != null && publicity.runsOn(desk.today())) {
            throw PlatformException.conflict(Text.format(
                    "公示期至%s，期满方可授予（R104）", "objections may come until %s, no grant before (R104)", publicity.until()));
        }
        if (station.objections().stream().anyMatch(Objection::open)) {
            throw PlatformException.conflict(
                    Text.of("有异议尚未答复，不能授予（R104）", "an objection is open, nothing can be granted (R104)"));
        }
        if (!station.objections().stream().allMatch(objection -> Boolean.FALSE.equals(objection.upheld()))) {
            throw PlatformException.conflict(
                    Text.of("异议成立，不能授予（R104）", "an objection was upheld, nothing can be granted (R104)"));
        }
    }

    /** Dated by the later document; the documents of both departments, industry first, are its notice. */
    private Title title(Station station) {
        String number =
                DocumentNumbers.number("站", station.round(), sequences.next("station-title-" + station.round()), 4);
        LocalDate date = station.grants().stream()
                .map(Grant::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Title.granted(number, date, NoticeBoard.documents(station));
    }
}
