package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.wire.Input;

/** Which stations are wanted. */
public final class StationParams extends PageParams {
    @QueryParam("region")
    public String region;
    @QueryParam("stage")
    public String stage;
    @QueryParam("round")
    public String round;
    @QueryParam("name")
    public String name;

    StationQuery query() {
        return Input.read(this, (in, params) -> new StationQuery(in.value("region", region, Region::of), in.one("stage", stage,
                StationStage.class),
                in.value("round", round, text -> Params.number("round", text)), in.text("name", name)));
    }
}
