package org.zhiyuan.operations.duty;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.operations.common.Flag;
import org.zhiyuan.operations.common.RegionParams;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which tasks are wanted. */
@XmlType(name = "AssignmentParams")
public final class AssignmentParams extends RegionParams {
    @QueryParam("station")
    public String station;

    @QueryParam("stage")
    @Names(AssignmentStage.class)
    public String stage;

    @QueryParam("overdue")
    @XmlJavaTypeAdapter(Flag.class)
    @XmlSchemaType(name = "boolean")
    public Boolean overdue;

    AssignmentQuery query() {
        return Input.read(
                this,
                (in, params) -> new AssignmentQuery(
                        asked(),
                        in.value("station", station, StationId::new),
                        in.one("stage", stage, AssignmentStage.class),
                        Boolean.TRUE.equals(overdue)));
    }
}
