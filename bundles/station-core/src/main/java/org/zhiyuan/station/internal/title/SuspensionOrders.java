package org.zhiyuan.station.internal.title;

import java.util.function.UnaryOperator;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.station.Award;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.TitleSuspension;
import org.zhiyuan.station.internal.workflow.StationDesk;

/** What a case's decision means for a title (责令停止活动), R94: it stands, but carries nothing until the case is over. */
public final class SuspensionOrders implements TitleSuspension {

    private static final StationOperation SUSPEND = StationOperation.STATION_SUSPEND;

    private final StationDesk desk;

    public SuspensionOrders(StationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void suspend(Caller caller, StationId id, String caseId) {
        change(
                caller,
                id,
                Details.of("case", caseId, "suspended", "true"),
                award -> award.suspended(caseId, desk.clock().instant()));
    }

    @Override
    public void release(Caller caller, StationId id, String caseId) {
        change(
                caller,
                id,
                Details.of("case", caseId, "suspended", "false"),
                award -> award.released(caseId, desk.clock().instant()));
    }

    /** A case may name what is no station of ours; that is no fault of whoever decides it. */
    private void change(Caller caller, StationId id, Details details, UnaryOperator<Award> by) {
        caller.require(SUSPEND);
        desk.write(() -> {
            Station station =
                    desk.find(id).filter(found -> found.stage().holdsTitle()).orElse(null);
            Award changed = station == null ? null : by.apply(station.award());
            return changed == null || changed.equals(station.award())
                    ? station
                    : desk.keep(caller, SUSPEND, station.with(changed), details);
        });
    }
}
