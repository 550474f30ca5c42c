package org.zhiyuan.activity;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** Where a demand stands (R98): 登记, 核实, 匹配, 受理, 服务, 评价, 跟踪, 关闭; but for the first two and 跟踪, moves follow its activity. */
public enum DemandStage implements Labelled {
    REGISTERED("已登记", "registered"),
    VERIFIED("已核实", "verified"),
    /** An activity is planned for it. */
    MATCHED("已匹配", "matched"),
    /** 受理: that activity is agreed; somebody comes. */
    ACCEPTED("已受理", "accepted"),
    SERVED("已服务", "served"),
    /** 评价: an enterprise has rated the service, or its host has reported. */
    RATED("已评价", "rated"),
    /** 跟踪: the enterprise or the host has said what came of it. */
    FOLLOWED_UP("已跟踪", "followed up"),
    /** 关闭: followed up, and its activity is archived. */
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
