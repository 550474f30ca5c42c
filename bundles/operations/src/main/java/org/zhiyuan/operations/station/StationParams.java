package org.zhiyuan.operations.station;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Region;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which stations are wanted. */
@XmlType(name = "StationParams")
public final class StationParams extends PageParams {
    @QueryParam("region")
    public String region;

    @QueryParam("stage")
    @Names(StationStage.class)
    public String stage;

    @QueryParam("round")
    public Integer round;

    @QueryParam("name")
    public String name;

    StationQuery query() {
        return Input.read(
                this,
                (in, params) -> new StationQuery(
                        in.value("region", region, Region::of),
                        in.one("stage", stage, StationStage.class),
                        round,
                        in.text("name", name)));
    }
}
