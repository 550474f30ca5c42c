package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;

/** Whose missing reports are wanted. */
public final class DebtParams extends RegionParams {
    @QueryParam("station")
    public String station;

    StationId of() {
        return Input.read(this, (in, params) -> in.value("station", station, StationId::new));
    }
}
