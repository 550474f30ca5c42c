package org.zhiyuan.operations.title;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Region;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.station.NoticeKind;
import org.zhiyuan.station.NoticeQuery;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which notices are wanted. */
@XmlType(name = "NoticeParams")
public final class NoticeParams extends PageParams {
    @QueryParam("region")
    public String region;

    @QueryParam("kind")
    @Names(NoticeKind.class)
    public String kind;

    NoticeQuery query() {
        return Input.read(
                this,
                (in, params) -> new NoticeQuery(
                        in.value("region", region, Region::of), in.one("kind", kind, NoticeKind.class)));
    }
}
