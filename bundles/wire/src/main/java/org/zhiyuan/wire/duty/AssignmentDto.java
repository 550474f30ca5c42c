package org.zhiyuan.wire.duty;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.StepDto;
import org.zhiyuan.wire.Versioned;

/** A task set a station (交办任务), R38. */
@XmlType(name = "Assignment")
public final class AssignmentDto implements Versioned {
    public String id;
    public Long version;
    public String station;
    public String region;
    public String issuer;
    public String subject;
    public String description;

    @XmlSchemaType(name = "date")
    public String due;

    @Names(AssignmentStage.class)
    public String stage;

    @XmlSchemaType(name = "dateTime")
    public String assignedAt;

    public String report;
    public List<StepDto> history;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
