package org.zhiyuan.soap.internal;

import java.util.Locale;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** UTF-8 where a caller names no character set, and in every answer; HTTP's old default would spoil Chinese. */
final class Utf8 {
    private static final String NAME = "UTF-8";

    private Utf8() {}

    static final class In extends AbstractPhaseInterceptor<Message> {
        In() {
            super(Phase.RECEIVE);
        }

        @Override
        public void handleMessage(Message message) {
            String type = String.valueOf(message.get(Message.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
            if (!type.contains("charset")) {
                message.put(Message.ENCODING, NAME);
            }
        }
    }

    static final class Out extends AbstractPhaseInterceptor<Message> {
        Out() {
            super(Phase.SETUP);
        }

        @Override
        public void handleMessage(Message message) {
            message.put(Message.ENCODING, NAME);
        }
    }
}
