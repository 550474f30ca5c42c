package org.zhiyuan.operations.duty;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.duty.PetitionQuery;
import org.zhiyuan.operations.common.Flag;
import org.zhiyuan.operations.common.RegionParams;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which petitions are wanted. */
@XmlType(name = "PetitionParams")
public final class PetitionParams extends RegionParams {
    @QueryParam("industry")
    @Names(Industry.class)
    public String industry;

    @QueryParam("open")
    @XmlJavaTypeAdapter(Flag.class)
    @XmlSchemaType(name = "boolean")
    public Boolean open;

    PetitionQuery query() {
        return Input.read(
                this, (in, params) -> new PetitionQuery(asked(), in.one("industry", industry, Industry.class), open));
    }
}
