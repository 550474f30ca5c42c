package org.zhiyuan.handover.internal;

import java.util.regex.Pattern;

/** Takes ID and phone numbers out of a free text before it leaves the platform (脱敏), R87. */
final class Masking {

    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])(\\d{4})\\d{10}(\\d{3}[0-9Xx])(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)");

    private Masking() {}

    static String masked(String text) {
        return MOBILE.matcher(ID_NUMBER.matcher(text).replaceAll("$1**********$2"))
                .replaceAll("$1****$2");
    }
}
