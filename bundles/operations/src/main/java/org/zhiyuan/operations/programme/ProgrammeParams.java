package org.zhiyuan.operations.programme;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.operations.common.RegionParams;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which programmes are wanted. */
@XmlType(name = "ProgrammeParams")
public final class ProgrammeParams extends RegionParams {
    @QueryParam("group")
    @Names(FounderGroup.class)
    public String group;

    FounderGroup of() {
        return Input.read(this, (in, params) -> in.one("group", group, FounderGroup.class));
    }
}
