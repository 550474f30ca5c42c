package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.wire.Input;

/** Which programmes are wanted. */
public final class ProgrammeParams extends RegionParams {
    @QueryParam("group")
    public String group;

    FounderGroup of() {
        return Input.read(this, (in, params) -> in.one("group", group, FounderGroup.class));
    }
}
