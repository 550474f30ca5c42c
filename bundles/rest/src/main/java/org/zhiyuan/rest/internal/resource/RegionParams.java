package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.core.Region;
import org.zhiyuan.wire.Input;

/** Which page of which region is wanted. */
public class RegionParams extends PageParams {
    @QueryParam("region")
    public String region;

    final Region asked() {
        return Input.read(this, (in, params) -> in.value("region", region, Region::of));
    }
}
