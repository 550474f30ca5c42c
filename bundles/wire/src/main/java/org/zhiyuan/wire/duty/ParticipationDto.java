package org.zhiyuan.wire.duty;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** An enterprise's part in a programme (参加专项服务), R45; what is sensitive is empty once the consent is withdrawn. */
@XmlType(name = "Participation")
public final class ParticipationDto implements Versioned {
    public String id;
    public Long version;
    public String enterprise;
    public String region;
    public String programme;

    @Names(FounderGroup.class)
    public String group;

    public String principal;

    @XmlSchemaType(name = "dateTime")
    public String consentedAt;

    @XmlSchemaType(name = "dateTime")
    public String withdrawnAt;

    public List<TrackedServiceDto> services;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
