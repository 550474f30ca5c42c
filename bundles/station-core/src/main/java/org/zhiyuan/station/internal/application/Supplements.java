package org.zhiyuan.station.internal.application;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Supplement;
import org.zhiyuan.station.SupplementRequests;
import org.zhiyuan.station.internal.rules.Thresholds;
import org.zhiyuan.station.internal.workflow.StationDesk;

/** Sending back for a supplement with a deadline (补正), and the end of what does not come in time (逾期失效), R96. */
public final class Supplements implements SupplementRequests {

    private final StationDesk desk;
    private final Thresholds thresholds;
    private final Caller platform;

    /** @param platform ends what did not come in time */
    public Supplements(StationDesk desk, Thresholds thresholds, Caller platform) {
        this.desk = desk;
        this.thresholds = thresholds;
        this.platform = platform;
    }

    @Override
    public Station sendBack(Caller caller, StationId id, ExpectedVersion seen, List<String> items) {
        caller.require(StationOperation.STATION_SEND_BACK);
        check(items);
        return desk.write(() -> {
            Station station = desk.forDecision(caller, StationOperation.STATION_SEND_BACK, id, seen);
            return back(caller, StationOperation.STATION_SEND_BACK, station, items);
        });
    }

    private static void check(List<String> items) {
        Problems problems = new Problems()
                .require("items", items)
                .check(items == null || items.size() <= 50, "items", Text.of("最多50项", "must be at most 50"));
        for (int i = 0; items != null && i < items.size(); i++) {
            problems.text("items[" + i + "]", items.get(i), 300);
        }
        problems.raise();
    }

    /** Unfreezes the application until it is submitted again or the deadline passes. */
    public Station back(Caller caller, StationOperation operation, Station station, List<String> items) {
        LocalDate deadline = thresholds.supplementDeadline(desk.today());
        Supplement wanted = new Supplement(
                caller.role(), items, deadline, caller.account(), desk.clock().instant());
        return desk.move(
                caller,
                operation,
                station.with(station.examination().with(wanted)),
                StationStage.SUPPLEMENT,
                String.join("；", items),
                Details.of("items", String.valueOf(items.size()), "deadline", deadline.toString()));
    }

    @Override
    public Station lapse(Caller caller, StationId id, ExpectedVersion seen) {
        return desk.write(() -> {
            Station station = desk.forChange(caller, StationOperation.STATION_LAPSE, id, seen);
            StationStage.WORKFLOW.require(caller, StationOperation.STATION_LAPSE, station.stage(), StationStage.LAPSED);
            Supplement wanted = station.examination().supplement();
            if (!station.examination().overdueOn(desk.today())) {
                throw PlatformException.conflict(Text.of("补正期限尚未届满", "the supplement may still come"));
            }
            return desk.move(
                    caller,
                    StationOperation.STATION_LAPSE,
                    station,
                    StationStage.LAPSED,
                    Text.format("逾期未补正（%s）", "no supplement came by %s", wanted.deadline())
                            .in(caller.locale()),
                    Details.of("deadline", wanted.deadline().toString()));
        });
    }

    /** Ends every application whose deadline has passed, each in a unit of its own. @return how many */
    int lapseAll() {
        int ended = 0;
        String cursor = null;
        do {
            PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, cursor);
            Page<Station> found = desk.read(() ->
                    desk.stations().list(StationQuery.ALL.at(StationStage.SUPPLEMENT), VisibilityScope.ALL, page));
            for (Station station : found.items()) {
                if (station.examination().overdueOn(desk.today())) {
                    lapse(platform, station.id(), ExpectedVersion.version(station.version()));
                    ended++;
                }
            }
            cursor = found.next();
        } while (cursor != null);
        return ended;
    }
}
