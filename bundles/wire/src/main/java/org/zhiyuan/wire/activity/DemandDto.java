package org.zhiyuan.wire.activity;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** A demand of an enterprise (服务需求), R42. */
@XmlType(name = "Demand")
public final class DemandDto implements Versioned {
    public String id;
    public Long version;
    public String enterprise;
    public String region;

    @Names(Industry.class)
    public String industry;

    public String subject;
    public String description;
    public String risk;

    @Names(DemandStage.class)
    public String stage;

    @XmlSchemaType(name = "dateTime")
    public String statedAt;

    public String activity;

    @Names(DemandSource.class)
    public String source;

    public String collector;
    public List<FollowUpDto> followUps;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
