package org.zhiyuan.operations.handover;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.operations.common.Flag;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.Names;

/** Which hand-overs are wanted. */
@XmlType(name = "HandoverParams")
public final class HandoverParams extends PageParams {
    @QueryParam("recipient")
    @Names(Recipient.class)
    public String recipient;

    @QueryParam("stage")
    @Names(HandoverStage.class)
    public String stage;

    @QueryParam("subjectKind")
    public String subjectKind;

    @QueryParam("subject")
    public String subject;

    @QueryParam("overdue")
    @XmlJavaTypeAdapter(Flag.class)
    @XmlSchemaType(name = "boolean")
    public Boolean overdue;

    HandoverQuery query() {
        return Input.read(
                this,
                (in, params) -> new HandoverQuery(
                        in.one("recipient", recipient, Recipient.class),
                        in.one("stage", stage, HandoverStage.class),
                        in.text("subjectKind", subjectKind),
                        in.text("subject", subject),
                        Boolean.TRUE.equals(overdue)));
    }
}
