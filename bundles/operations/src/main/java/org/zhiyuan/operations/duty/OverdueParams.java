package org.zhiyuan.operations.duty;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.operations.common.RegionParams;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;

/** Whose missing reports are wanted. */
@XmlType(name = "OverdueParams")
public final class OverdueParams extends RegionParams {
    @QueryParam("station")
    public String station;

    StationId of() {
        return Input.read(this, (in, params) -> in.value("station", station, StationId::new));
    }
}
