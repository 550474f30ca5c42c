package org.zhiyuan.soap.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.cxf.message.Message;

/** What the caller reads: its Accept-Language, Chinese where it says nothing we speak. */
final class Languages {
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Languages() {
    }

    static Locale of(Message message) {
        return of(header(message, "Accept-Language"));
    }

    static Locale of(String accepted) {
        if (accepted == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return Locale.ENGLISH.equals(found) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException e) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** The first value of a request header, null if there is none. */
    static String header(Message message, String name) {
        Map<?, ?> headers = (Map<?, ?>) message.get(Message.PROTOCOL_HEADERS);
        if (headers == null) {
            return null;
        }
        for (Map.Entry<?, ?> header : headers.entrySet()) {
            if (name.equalsIgnoreCase(String.valueOf(header.getKey())) && header.getValue() instanceof List<?> values
                    && !values.isEmpty()) {
                return String.valueOf(values.get(0));
            }
        }
        return null;
    }
}
