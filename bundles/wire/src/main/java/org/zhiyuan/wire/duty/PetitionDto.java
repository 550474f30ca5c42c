package org.zhiyuan.wire.duty;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** A petition of an industry on its way to the province (反映诉求), R42. */
@XmlType(name = "Petition")
public final class PetitionDto implements Versioned {
    public String id;
    public Long version;
    public String station;
    public String region;

    @Names(Industry.class)
    public String industry;

    public String subject;
    public String statement;

    @XmlSchemaType(name = "dateTime")
    public String raisedAt;

    public String answer;

    @XmlSchemaType(name = "dateTime")
    public String answeredAt;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
