package org.zhiyuan.duty;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** A key group of founders (重点创业群体), R45; to belong to a sensitive one is sensitive personal information (PIPL art. 28). */
public enum FounderGroup implements Labelled {
    /** 大学毕业生. */
    GRADUATES("大学毕业生", "graduates", false),
    /** 退役军人. */
    VETERANS("退役军人", "veterans", true),
    /** 女性. */
    WOMEN("女性", "women", false),
    /** 残疾人. */
    DISABLED("残疾人", "persons with disabilities", true);

    private final Text label;
    private final boolean sensitive;

    FounderGroup(String zh, String en, boolean sensitive) {
        this.label = Text.of(zh, en);
        this.sensitive = sensitive;
    }

    @Override
    public Text label() {
        return label;
    }

    public boolean sensitive() {
        return sensitive;
    }
}
