package org.zhiyuan.activity;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** How a demand became known (需求来源), R42. */
public enum DemandSource implements Labelled {
    /** 企业自述: the enterprise stated it itself. */
    STATED("企业自述", "stated by the enterprise"),
    /** 走访. */
    VISIT("走访", "visit"),
    /** 电话. */
    CALL("电话", "call"),
    /** 问卷. */
    SURVEY("问卷", "survey"),
    /** 活动现场. */
    EVENT("活动现场", "event");

    private final Text label;

    DemandSource(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
