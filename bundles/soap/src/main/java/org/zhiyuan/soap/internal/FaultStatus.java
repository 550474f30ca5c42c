package org.zhiyuan.soap.internal;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.wire.Statuses;

/** What a fault means beyond its envelope: when to come again, and what it counts as, though every fault is a 500. */
final class FaultStatus {
    private FaultStatus() {}

    static void note(PlatformException refusal, Message request) {
        if (request == null) {
            return;
        }
        if (request.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest asked) {
            note(refusal, asked);
        }
        if (refusal.code() == ErrorCode.UNAVAILABLE
                && request.get(AbstractHTTPDestination.HTTP_RESPONSE) instanceof HttpServletResponse answer) {
            answer.setHeader("Retry-After", Statuses.retryAfter(refusal));
        }
    }

    static void note(PlatformException refusal, HttpServletRequest request) {
        request.setAttribute(Statuses.ATTRIBUTE, Statuses.of(refusal, true));
    }
}
