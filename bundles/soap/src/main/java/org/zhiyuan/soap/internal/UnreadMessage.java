package org.zhiyuan.soap.internal;

import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Leaves unread what nobody has read of a body: before it writes an answer, even a refusal, CXF would copy all of it to memory or disk. */
final class UnreadMessage extends AbstractPhaseInterceptor<Message> {
    UnreadMessage() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        message.removeContent(DelegatingInputStream.class);
    }
}
