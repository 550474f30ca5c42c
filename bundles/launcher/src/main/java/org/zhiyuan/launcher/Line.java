package org.zhiyuan.launcher;

import java.util.Locale;

/** One line that whoever starts the platform reads, in Chinese and in English. */
record Line(String zh, String en) {

    /** Both languages from patterns with the same arguments. */
    static Line of(String zh, String en, Object... arguments) {
        return new Line(String.format(Locale.ROOT, zh, arguments), String.format(Locale.ROOT, en, arguments));
    }

    /** As it stands in a file that the scripts read. */
    String row() {
        return flat(zh) + "\t" + flat(en);
    }

    /** In the language that the scripts pass on. */
    String told() {
        String language = System.getenv().getOrDefault("ZHIYUAN_LANGUAGE", String.valueOf(System.getenv("LANG")));
        return language.startsWith("zh") ? zh : en;
    }

    private static String flat(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ").strip();
    }
}
