package org.zhiyuan.core;

import java.util.Locale;
import java.util.Objects;

/** A text that people read, in Chinese and in English. */
public record Text(String zh, String en) {

    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** Both languages from patterns with the same arguments, {@link String#format}. */
    public static Text format(String zh, String en, Object... arguments) {
        return new Text(String.format(Locale.ROOT, zh, arguments), String.format(Locale.ROOT, en, arguments));
    }

    /** English for an English locale, else Chinese, the platform's default. */
    public String in(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? en : zh;
    }
}
