package org.zhiyuan.record;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What is granted (表彰奖励类别), R82, R83. */
public enum HonourKind implements Labelled {
    /** 优秀志愿专家, from the year's published evaluation. */
    OUTSTANDING_EXPERT("优秀志愿专家", "outstanding expert"),
    /** 表彰. */
    COMMENDATION("表彰", "commendation"),
    /** 优先推荐 for an award; only for whom has been commended or selected before. */
    PRIORITY_RECOMMENDATION("优先推荐", "priority recommendation");

    private final Text label;

    HonourKind(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
