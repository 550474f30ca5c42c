package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.wire.Input;

/** Which hand-overs are wanted. */
public final class HandoverParams extends PageParams {
    @QueryParam("recipient")
    public String recipient;
    @QueryParam("stage")
    public String stage;
    @QueryParam("subjectKind")
    public String subjectKind;
    @QueryParam("subject")
    public String subject;
    @QueryParam("overdue")
    public boolean overdue;

    HandoverQuery query() {
        return Input.read(this, (in, params) -> new HandoverQuery(in.one("recipient", recipient, Recipient.class),
                in.one("stage", stage, HandoverStage.class), in.text("subjectKind", subjectKind), in.text("subject", subject), overdue));
    }
}
