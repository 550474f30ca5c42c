package org.zhiyuan.soap.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.cxf.message.Message;
import org.zhiyuan.wire.Languages;

/** What the headers of a message say. */
final class Requests {
    private Requests() {}

    /** What the caller reads. */
    static Locale language(Message message) {
        return Languages.of(header(message, "Accept-Language"));
    }

    /** A request header, all its lines in one; null if there is none. */
    static String header(Message message, String name) {
        Map<?, ?> headers = (Map<?, ?>) message.get(Message.PROTOCOL_HEADERS);
        if (headers == null) {
            return null;
        }
        for (Map.Entry<?, ?> header : headers.entrySet()) {
            if (name.equalsIgnoreCase(String.valueOf(header.getKey()))
                    && header.getValue() instanceof List<?> values
                    && !values.isEmpty()) {
                return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
            }
        }
        return null;
    }
}
