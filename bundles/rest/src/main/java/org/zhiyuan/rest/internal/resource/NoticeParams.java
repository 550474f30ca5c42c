package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.wire.Input;

/** Which notices are wanted. */
public final class NoticeParams extends PageParams {
    @QueryParam("region")
    public String region;
    @QueryParam("kind")
    public String kind;

    NoticeQuery query() {
        return Input.read(this, (in, params) -> new NoticeQuery(in.value("region", region, Region::of), in.one("kind", kind,
                NoticeKind.class)));
    }
}
