package org.zhiyuan.operations.supervision;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Region;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.supervision.CaseKind;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which cases are wanted. */
@XmlType(name = "CaseParams")
public final class CaseParams extends PageParams {
    @QueryParam("region")
    public String region;

    @QueryParam("kind")
    @Names(CaseKind.class)
    public String kind;

    @QueryParam("stage")
    @Names(CaseStage.class)
    public String stage;

    CaseQuery query() {
        return Input.read(
                this,
                (in, params) -> new CaseQuery(
                        in.value("region", region, Region::of),
                        in.one("kind", kind, CaseKind.class),
                        in.one("stage", stage, CaseStage.class)));
    }
}
