package org.zhiyuan.operations.programme;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.EnterpriseTag;
import org.zhiyuan.core.Region;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which year, region and kind of enterprise a report is about. */
@XmlType(name = "SectorParams")
public final class SectorParams {
    @QueryParam("year")
    public Integer year;

    @QueryParam("region")
    public String region;

    @QueryParam("tag")
    @Names(EnterpriseTag.class)
    public String tag;

    Region asked() {
        return Input.read(this, (in, params) -> in.value("region", region, Region::of));
    }

    EnterpriseTag of() {
        return Input.read(this, (in, params) -> in.one("tag", tag, EnterpriseTag.class));
    }
}
