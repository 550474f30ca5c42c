package org.zhiyuan.wire.record;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.RecipientKind;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.Versioned;

/** An honour (表彰奖励), R8, R82, R83. */
@XmlType(name = "Honour")
public final class HonourDto implements Versioned {
    public String id;
    public Long version;

    @Names(HonourKind.class)
    public String kind;

    @Names(RecipientKind.class)
    public String recipientKind;

    public String recipient;
    public String name;
    public Integer year;
    public String title;
    public String grantor;
    public String document;

    @XmlSchemaType(name = "date")
    public String grantedOn;

    public String reason;
    public Boolean inForce;
    public ProposalDto proposal;
    public String proposedBy;
    public String grantedBy;

    @XmlSchemaType(name = "date")
    public String revokedOn;

    public String revocationReason;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
