package org.zhiyuan.core;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Makes and checks the identifiers of aggregates: UUID version 7 in lower-case hex without dashes, so ids sort by their time of birth. */
public final class Ids {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier, 32 characters. */
    public static String next(Clock clock) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        long millis = clock.millis();
        for (int i = 5; i >= 0; i--, millis >>>= 8) {
            bytes[i] = (byte) millis;
        }
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x70);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        return HexFormat.of().formatHex(bytes);
    }

    /** The value itself if it has the form of an identifier. @throws PlatformException INVALID, naming the field, if not. */
    public static String check(String field, String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            throw PlatformException.invalid(
                    field, Text.of("标识必须是32位小写十六进制数", "must be an identifier of 32 lower-case hex digits"));
        }
        return value;
    }
}
