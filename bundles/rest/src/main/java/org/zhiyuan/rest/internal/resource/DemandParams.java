package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Region;
import org.zhiyuan.wire.Input;

/** Which demands are wanted. */
public final class DemandParams extends PageParams {
    @QueryParam("region")
    public String region;
    @QueryParam("stage")
    public String stage;
    @QueryParam("industry")
    public String industry;

    DemandQuery query() {
        return Input.read(this, (in, params) -> new DemandQuery(in.value("region", region, Region::of), in.one("stage", stage,
                DemandStage.class),
                in.one("industry", industry, Industry.class)));
    }
}
