package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.wire.Input;

/** Which entries on somebody's behalf are wanted. */
public final class EntryParams extends PageParams {
    @QueryParam("kind")
    public String kind;
    @QueryParam("state")
    public String state;

    EntryQuery query() {
        return Input.read(this, (in, params) -> new EntryQuery(in.one("kind", params.kind, EntryKind.class),
                in.one("state", params.state, EntryState.class)));
    }
}
