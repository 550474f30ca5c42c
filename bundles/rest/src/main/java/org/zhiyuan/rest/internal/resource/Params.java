package org.zhiyuan.rest.internal.resource;

import java.util.Optional;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Reads numbers from paths and queries, so that ill-formed ones are told by name. */
final class Params {
    private static final int MAX_DIGITS = 6;

    private Params() {
    }

    static int number(String field, String text) {
        if (text == null || text.isEmpty() || text.length() > MAX_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw PlatformException.invalid(field, Text.of("须为整数", "must be a whole number"));
        }
        return Integer.parseInt(text);
    }

    /** A running number that is part of an address; what is none leads to 0, which nothing has. */
    static int ordinal(String text) {
        return text.length() <= MAX_DIGITS && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text)
                : 0;
    }

    static int year(String text) {
        return number("year", text);
    }

    /** What was found. @throws PlatformException NOT_FOUND */
    static <T> T found(Optional<T> value, Text noun, String key) {
        return value.orElseThrow(() -> PlatformException.notFound(noun, key));
    }
}
