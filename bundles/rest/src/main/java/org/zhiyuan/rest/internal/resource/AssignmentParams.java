package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;

/** Which tasks are wanted. */
public final class AssignmentParams extends RegionParams {
    @QueryParam("station")
    public String station;
    @QueryParam("stage")
    public String stage;
    @QueryParam("overdue")
    public boolean overdue;

    AssignmentQuery query() {
        return Input.read(this, (in, params) -> new AssignmentQuery(asked(), in.value("station", station, StationId::new),
                in.one("stage", stage, AssignmentStage.class), overdue));
    }
}
