package org.zhiyuan.operations.station;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Region;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.wire.Input;

/** Which titled stations are wanted. */
@XmlType(name = "RegisterParams")
public final class RegisterParams extends PageParams {
    @QueryParam("region")
    public String region;

    @QueryParam("name")
    public String name;

    StationQuery query() {
        return Input.read(
                this,
                (in, params) -> StationQuery.ALL
                        .within(in.value("region", region, Region::of))
                        .named(in.text("name", name)));
    }
}
