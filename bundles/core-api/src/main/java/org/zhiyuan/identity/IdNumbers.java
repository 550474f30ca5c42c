package org.zhiyuan.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;

/** Finds people's ID numbers in free text, where they would be kept and shown in clear (R87). */
public final class IdNumbers {

    private static final Pattern LIKE_ONE =
            Pattern.compile("(?<![0-9A-Za-z])[1-8]\\d{5}(?:19|20)\\d{9}[\\dXx](?![0-9A-Za-z])");

    private IdNumbers() {}

    /** Whether the text holds a number with the right check digit. */
    public static boolean isIn(String text) {
        for (Matcher found = LIKE_ONE.matcher(text); found.find(); ) {
            try {
                IdNumber.of(found.group());
                return true;
            } catch (PlatformException e) {
                continue;
            }
        }
        return false;
    }
}
