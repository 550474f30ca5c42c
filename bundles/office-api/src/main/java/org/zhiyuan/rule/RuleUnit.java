package org.zhiyuan.rule;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What a parameter counts (单位). */
public enum RuleUnit implements Labelled {
    YEARS("年", "years"),
    DAYS("日", "days"),
    WORKING_DAYS("工作日", "working days"),
    HOURS("小时", "hours"),
    MINUTES("分钟", "minutes"),
    /** A part of one, such as 0.80. */
    SHARE("比例", "share"),
    COUNT("个", "number"),
    SQUARE_METRES("平方米", "square metres"),
    STARS("星", "stars"),
    TIMES("倍", "times"),
    /** One of a few numbered ways to apply a rule; 0 and 1 mean off and on unless the parameter says otherwise. */
    SWITCH("开关", "switch"),
    LIST("清单", "list");

    private final Text label;

    RuleUnit(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether the number has to be a whole one. */
    public boolean whole() {
        return this != SHARE && this != STARS && this != SQUARE_METRES && this != TIMES;
    }
}
