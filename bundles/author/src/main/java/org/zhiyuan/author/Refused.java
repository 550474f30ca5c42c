package org.zhiyuan.author;

/** What the author has to give otherwise, in both languages. */
final class Refused extends RuntimeException {

    private final String zh;

    private Refused(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    static Refused of(String zh, String en) {
        return new Refused(zh, en);
    }

    String zh() {
        return zh;
    }
}
