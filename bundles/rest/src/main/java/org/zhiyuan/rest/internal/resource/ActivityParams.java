package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;

/** Which activities are wanted. */
public final class ActivityParams extends PageParams {
    @QueryParam("region")
    public String region;
    @QueryParam("type")
    public String type;
    @QueryParam("stage")
    public String stage;
    @QueryParam("station")
    public String station;
    @QueryParam("expert")
    public String expert;
    @QueryParam("from")
    public String from;
    @QueryParam("until")
    public String until;

    ActivityQuery query() {
        return Input.read(this, (in, params) -> new ActivityQuery(in.value("region", region, Region::of), in.value("type", type,
                ServiceTypeId::new),
                in.one("stage", stage, ActivityStage.class), in.value("station", station, StationId::new),
                in.value("expert", expert, ExpertId::new), in.moment("from", from), in.moment("until", until)));
    }
}
