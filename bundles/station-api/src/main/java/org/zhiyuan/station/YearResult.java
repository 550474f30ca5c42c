package org.zhiyuan.station;

/** What came of a yearly assessment (年度考核结果), R39, R105. */
public enum YearResult {
    /** 待考核. */
    OPEN,
    /** 合格. */
    PASSED,
    /** 警告并限期整改. */
    RECTIFICATION,
    /** 整改后合格. */
    PASSED_AFTER_RECTIFICATION,
    /** 整改不合格, where the rule book lets that end the title. */
    FAILED
}
