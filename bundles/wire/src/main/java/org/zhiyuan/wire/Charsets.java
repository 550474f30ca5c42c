package org.zhiyuan.wire;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character sets that a body may be said to be written in. */
public final class Charsets {
    private static final Pattern STATED = Pattern.compile("(?i)charset\\s*=\\s*([^;]*)");

    private Charsets() {}

    /** Whether a Content-Type names only character sets that this machine can read; true where it names none. */
    public static boolean known(String contentType) {
        Matcher stated = STATED.matcher(contentType == null ? "" : contentType);
        while (stated.find()) {
            String name = stated.group(1).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
            if (!name.isEmpty() && !supported(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean supported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
