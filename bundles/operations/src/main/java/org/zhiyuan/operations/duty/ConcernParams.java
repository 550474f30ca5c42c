package org.zhiyuan.operations.duty;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.duty.ConcernQuery;
import org.zhiyuan.operations.common.Flag;
import org.zhiyuan.operations.common.RegionParams;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which concerns are wanted. */
@XmlType(name = "ConcernParams")
public final class ConcernParams extends RegionParams {
    @QueryParam("industry")
    @Names(Industry.class)
    public String industry;
    @QueryParam("open")
    @XmlJavaTypeAdapter(Flag.class)
    @XmlSchemaType(name = "boolean")
    public Boolean open;

    ConcernQuery query() {
        return Input.read(this, (in, params) -> new ConcernQuery(asked(), in.one("industry", industry, Industry.class), open));
    }
}
