package org.zhiyuan.wire.entry;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;
import org.zhiyuan.wire.activity.NewEnterpriseDto;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.station.StationApplicationDto;

/** An entry on somebody's behalf (代录); what was entered is masked, and gone once the entry has ended. */
@XmlType(name = "Entry")
public final class EntryDto implements Versioned {
    public String id;
    public Long version;

    @Names(EntryKind.class)
    public String kind;

    public String kindName;

    @Names(EntryState.class)
    public String state;

    public String region;
    public String by;
    public String enteredBy;

    @XmlSchemaType(name = "dateTime")
    public String at;

    @XmlSchemaType(name = "date")
    public String until;

    public ExpertApplicationDto expert;
    public NewEnterpriseDto enterprise;
    public StationApplicationDto station;
    public String endedBy;

    @XmlSchemaType(name = "dateTime")
    public String endedAt;
    /** What the person has registered. */
    public String subject;

    public String reason;
    /** The one-time code, shown when it is made. */
    public String code;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
