package org.zhiyuan.operations.evaluation;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which honours are wanted. */
@XmlType(name = "HonourParams")
public final class HonourParams extends PageParams {
    @QueryParam("recipient")
    public String recipient;

    @QueryParam("kind")
    @Names(HonourKind.class)
    public String kind;

    @QueryParam("year")
    public Integer year;

    HonourQuery query() {
        return Input.read(
                this,
                (in, params) ->
                        new HonourQuery(in.text("recipient", recipient), in.one("kind", kind, HonourKind.class), year));
    }
}
