package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.duty.ConcernQuery;
import org.zhiyuan.wire.Input;

/** Which concerns are wanted. */
public final class ConcernParams extends RegionParams {
    @QueryParam("industry")
    public String industry;
    @QueryParam("open")
    public Boolean open;

    ConcernQuery query() {
        return Input.read(this, (in, params) -> new ConcernQuery(asked(), in.one("industry", industry, Industry.class), open));
    }
}
