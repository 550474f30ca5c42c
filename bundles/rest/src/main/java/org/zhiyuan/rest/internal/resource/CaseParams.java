package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.core.Region;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.wire.Input;

/** Which cases are wanted. */
public final class CaseParams extends PageParams {
    @QueryParam("region")
    public String region;
    @QueryParam("kind")
    public String kind;
    @QueryParam("stage")
    public String stage;

    CaseQuery query() {
        return Input.read(this, (in, params) -> new CaseQuery(in.value("region", region, Region::of), in.one("kind", kind, CaseKind.class),
                in.one("stage", stage, CaseStage.class)));
    }
}
