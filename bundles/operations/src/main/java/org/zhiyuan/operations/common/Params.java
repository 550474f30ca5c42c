package org.zhiyuan.operations.common;

import java.util.Optional;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** What the nouns' operations ask of what they were given and of what they found. */
public final class Params {

    private Params() {}

    /** @throws PlatformException INVALID naming the field if it is not there */
    public static <T> T required(String field, T value) {
        if (value == null) {
            throw PlatformException.invalid(field, Text.of("必填", "is required"));
        }
        return value;
    }

    /** What was found. @throws PlatformException NOT_FOUND */
    public static <T> T found(Optional<T> value, Text noun, Object key) {
        return value.orElseThrow(() -> PlatformException.notFound(noun, String.valueOf(key)));
    }
}
