package org.zhiyuan.operations.activity;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.ActivityQuery;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which activities are wanted. */
@XmlType(name = "ActivityParams")
public final class ActivityParams extends PageParams {
    @QueryParam("region")
    public String region;

    @QueryParam("type")
    public String type;

    @QueryParam("stage")
    @Names(ActivityStage.class)
    public String stage;

    @QueryParam("station")
    public String station;

    @QueryParam("expert")
    public String expert;

    @QueryParam("from")
    @XmlSchemaType(name = "dateTime")
    public String from;

    @QueryParam("until")
    @XmlSchemaType(name = "dateTime")
    public String until;

    ActivityQuery query() {
        return Input.read(
                this,
                (in, params) -> new ActivityQuery(
                        in.value("region", region, Region::of),
                        in.value("type", type, ServiceTypeId::new),
                        in.one("stage", stage, ActivityStage.class),
                        in.value("station", station, StationId::new),
                        in.value("expert", expert, ExpertId::new),
                        in.moment("from", from),
                        in.moment("until", until)));
    }
}
