package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** A station's programme for a key group (专项服务模块), R45. */
@XmlType(name = "Programme")
public final class ProgrammeDto implements Versioned {
    public String id;
    public Long version;
    public String station;
    public String region;

    @Names(FounderGroup.class)
    public String group;

    public String groupName;
    public String title;
    public String description;

    @XmlSchemaType(name = "dateTime")
    public String offeredAt;

    public Boolean open;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
