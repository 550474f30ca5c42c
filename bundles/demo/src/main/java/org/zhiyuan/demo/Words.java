package org.zhiyuan.demo;

import java.util.Locale;

/** The language the play is told in: Chinese where the environment says so, else English. */
record Words(boolean chinese) {

    static Words of(String lcAll, String lcMessages, String lang) {
        for (String value : new String[] {lcAll, lcMessages, lang}) {
            if (value != null && !value.isEmpty()) {
                return new Words(value.toLowerCase(Locale.ROOT).startsWith("zh"));
            }
        }
        return new Words(false);
    }

    String in(String zh, String en) {
        return chinese ? zh : en;
    }

    /** For Accept-Language. */
    String tag() {
        return chinese ? "zh-CN" : "en";
    }
}
