package org.zhiyuan.supervision.internal;

import java.util.regex.Pattern;
import org.zhiyuan.core.Caller;
import org.zhiyuan.station.StationEvent;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.TitleSuspension;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.SupervisionCase;

/** Tells a station's title what is decided of a case against it (责令停止活动及其解除), R94; the order lasts until the case is closed. */
public final class StationOrders {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final TitleSuspension titles;

    public StationOrders(TitleSuspension titles) {
        this.titles = titles;
    }

    void follow(Caller caller, SupervisionCase decided) {
        boolean station = decided.subjectKind().equals(StationEvent.KIND)
                && ID.matcher(decided.subject()).matches();
        if (station && decided.stage() == CaseStage.SUSPENDED) {
            titles.suspend(
                    caller, new StationId(decided.subject()), decided.id().value());
        }
        if (station && decided.stage() == CaseStage.CLOSED) {
            titles.release(
                    caller, new StationId(decided.subject()), decided.id().value());
        }
    }
}
