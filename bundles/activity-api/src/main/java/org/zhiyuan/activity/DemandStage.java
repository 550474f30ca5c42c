package org.zhiyuan.activity;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** Where a demand stands (R98): 登记, 核实, 匹配, 服务, 评价后关闭; moves follow the activity that serves it. */
public enum DemandStage implements Labelled {
    REGISTERED("已登记", "registered"),
    VERIFIED("已核实", "verified"),
    MATCHED("已匹配", "matched"),
    SERVED("已服务", "served"),
    CLOSED("已关闭", "closed"),
    WITHDRAWN("已撤回", "withdrawn");

    private final Text label;

    DemandStage(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
