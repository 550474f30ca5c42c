package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.wire.Input;

/** Which honours are wanted. */
public final class HonourParams extends PageParams {
    @QueryParam("recipient")
    public String recipient;
    @QueryParam("kind")
    public String kind;
    @QueryParam("year")
    public String year;

    HonourQuery query() {
        return Input.read(this, (in, params) -> new HonourQuery(in.text("recipient", recipient), in.one("kind", kind, HonourKind.class),
                year == null ? null : Params.year(year)));
    }
}
