package org.zhiyuan.operations.record;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.wire.Input;

/** Which records are wanted. */
@XmlType(name = "RecordParams")
public final class RecordParams extends PageParams {
    @QueryParam("expert")
    public String expert;

    @QueryParam("region")
    public String region;

    @QueryParam("from")
    @XmlSchemaType(name = "date")
    public String from;

    @QueryParam("until")
    @XmlSchemaType(name = "date")
    public String until;

    RecordQuery query() {
        return Input.read(
                this,
                (in, params) -> new RecordQuery(
                        in.value("expert", expert, ExpertId::new),
                        in.value("region", region, Region::of),
                        in.date("from", from),
                        in.date("until", until)));
    }
}
