package org.zhiyuan.store.jpa.internal.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** The last row of a page by its sort key and id, which the next page starts after; opaque to callers. */
public record Cursor(Object key, String id) {

    private static final char SEPARATOR = '\n';

    public String encode(Order order) {
        String text = order.column() + SEPARATOR + id + SEPARATOR + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws PlatformException INVALID if it is none of this order's */
    public static Cursor decode(Order order, String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                    .split(String.valueOf(SEPARATOR), 3);
            if (parts.length == 3
                    && parts[0].equals(order.column())
                    && !parts[1].isEmpty()
                    && parts[2].indexOf('\0') < 0
                    && parts[1].indexOf('\0') < 0) {
                return new Cursor(order.text() ? parts[2] : (Object) Long.valueOf(parts[2]), parts[1]);
            }
        } catch (IllegalArgumentException e) {
            // Not Base64, or not a number: refused like any other text that no page gave out.
        }
        throw PlatformException.invalid("cursor", Text.of("不是本列表给出的游标", "is not a cursor of this list"));
    }
}
