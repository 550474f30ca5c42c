package org.zhiyuan.station;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What came of a yearly assessment (年度考核结果), R39, R105. */
public enum YearResult implements Labelled {
    /** 待考核. */
    OPEN("待考核", "open"),
    /** 合格. */
    PASSED("合格", "passed"),
    /** 警告并限期整改. */
    RECTIFICATION("限期整改", "rectification"),
    /** 整改后合格. */
    PASSED_AFTER_RECTIFICATION("整改后合格", "passed after rectification"),
    /** 整改不合格, where the rule book lets that end the title. */
    FAILED("整改不合格", "failed");

    private final Text label;

    YearResult(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
