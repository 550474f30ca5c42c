package org.zhiyuan.handover;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Opens, sends and answers hand-overs (对外移送), R15, R16. */
public interface HandoverService {

    Handover open(Caller caller, NewHandover matter);

    /** @throws org.zhiyuan.core.PlatformException NOT_FOUND, also for another agency's */
    Handover get(Caller caller, HandoverId id);

    /** Latest first, unless the overdue ones are wanted. */
    Page<Handover> list(Caller caller, HandoverQuery query, PageRequest page);

    /** Sent, or fetched by the recipient's system. @param channel the way or the document number it went under */
    Handover send(Caller caller, HandoverId id, ExpectedVersion seen, String channel);

    /** The recipient's answer, not dated in the future nor before it was sent. @param accepted false if it was returned */
    Handover receipt(Caller caller, HandoverId id, ExpectedVersion seen, Receipt receipt, boolean accepted);
}
