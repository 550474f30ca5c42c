package org.zhiyuan.supervision;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What a case is about (违规类型), handbook part nine. */
public enum CaseKind implements Labelled {
    /** 收取或变相收取报酬, R88. */
    CHARGED_RECIPIENT("向服务对象收取报酬", "charging recipients"),
    /** 以志愿服务名义营利, R40, R92. */
    PROFIT_UNDER_THE_NAME("以志愿服务名义营利", "profit under the programme's name"),
    /** 泄露志愿者信息、侵害服务对象隐私, R87. */
    PRIVACY("泄露信息、侵害隐私", "leaking data or infringing privacy"),
    /** 强行指派, R91. */
    FORCED_ASSIGNMENT("强行指派", "forced assignment"),
    /** 其他投诉, 条例 art. 26. */
    OTHER("其他", "other");

    private final Text label;

    CaseKind(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
