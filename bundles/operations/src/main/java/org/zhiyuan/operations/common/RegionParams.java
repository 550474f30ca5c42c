package org.zhiyuan.operations.common;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Region;
import org.zhiyuan.wire.Input;

/** Which page of which region is wanted. */
@XmlType(name = "RegionParams")
public class RegionParams extends PageParams {
    @QueryParam("region")
    public String region;

    public final Region asked() {
        return Input.read(this, (in, params) -> in.value("region", region, Region::of));
    }
}
