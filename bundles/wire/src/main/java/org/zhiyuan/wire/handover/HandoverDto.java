package org.zhiyuan.wire.handover;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.StepDto;
import org.zhiyuan.wire.Versioned;

/** A hand-over to somebody outside (对外移送), R16. */
@XmlType(name = "Handover")
public final class HandoverDto implements Versioned {
    public String id;
    public Long version;

    @Names(Recipient.class)
    public String recipient;

    public String recipientName;
    public String addressee;
    public String subjectKind;
    public String subject;
    public String summary;
    public String region;

    @Names(HandoverStage.class)
    public String stage;

    @XmlSchemaType(name = "dateTime")
    public String openedAt;

    @XmlSchemaType(name = "date")
    public String due;

    public DispatchDto sent;
    public ReceiptDto receipt;
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
