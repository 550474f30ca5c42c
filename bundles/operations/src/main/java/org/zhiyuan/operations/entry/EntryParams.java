package org.zhiyuan.operations.entry;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which entries on somebody's behalf are wanted. */
@XmlType(name = "EntryParams")
public final class EntryParams extends PageParams {
    @QueryParam("kind")
    @Names(EntryKind.class)
    public String kind;

    @QueryParam("state")
    @Names(EntryState.class)
    public String state;

    EntryQuery query() {
        return Input.read(
                this,
                (in, params) -> new EntryQuery(
                        in.one("kind", params.kind, EntryKind.class), in.one("state", params.state, EntryState.class)));
    }
}
