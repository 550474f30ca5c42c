package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.core.Region;
import org.zhiyuan.wire.Input;

/** Which year, region and kind of enterprise a report is about. */
public final class SectorParams {
    @QueryParam("year")
    public String year;
    @QueryParam("region")
    public String region;
    @QueryParam("tag")
    public String tag;

    Region asked() {
        return Input.read(this, (in, params) -> in.value("region", region, Region::of));
    }

    EnterpriseTag of() {
        return Input.read(this, (in, params) -> in.one("tag", tag, EnterpriseTag.class));
    }
}
