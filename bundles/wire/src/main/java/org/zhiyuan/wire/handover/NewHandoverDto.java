package org.zhiyuan.wire.handover;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.wire.Names;

/** What is to be handed over (移送事项). */
@XmlType(name = "NewHandover")
public final class NewHandoverDto {
    @Names(Recipient.class)
    public String recipient;

    public String addressee;
    public String subjectKind;
    public String subject;
    public String summary;
}
