package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordQuery;
import org.zhiyuan.wire.Input;

/** Which records are wanted. */
public final class RecordParams extends PageParams {
    @QueryParam("expert")
    public String expert;
    @QueryParam("region")
    public String region;
    @QueryParam("from")
    public String from;
    @QueryParam("until")
    public String until;

    RecordQuery query() {
        return Input.read(this, (in, params) -> new RecordQuery(in.value("expert", expert, ExpertId::new), in.value("region", region,
                Region::of),
                in.date("from", from), in.date("until", until)));
    }
}
