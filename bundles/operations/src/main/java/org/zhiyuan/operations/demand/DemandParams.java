package org.zhiyuan.operations.demand;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.DemandQuery;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Region;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which demands are wanted. */
@XmlType(name = "DemandParams")
public final class DemandParams extends PageParams {
    @QueryParam("region")
    public String region;

    @QueryParam("stage")
    @Names(DemandStage.class)
    public String stage;

    @QueryParam("industry")
    @Names(Industry.class)
    public String industry;

    DemandQuery query() {
        return Input.read(
                this,
                (in, params) -> new DemandQuery(
                        in.value("region", region, Region::of),
                        in.one("stage", stage, DemandStage.class),
                        in.one("industry", industry, Industry.class)));
    }
}
