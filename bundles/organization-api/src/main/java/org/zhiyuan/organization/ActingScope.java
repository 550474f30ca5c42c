package org.zhiyuan.organization;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** Where a team may act (活动范围), 条例 art. 42: an unregistered one only inside the unit or community that approved it. */
public enum ActingScope implements Labelled {
    /** 本单位内部. */
    UNIT("本单位内部", "its own unit"),
    /** 本社区内部. */
    COMMUNITY("本社区内部", "its own community"),
    /** 全省: the provincial team alone, R15. */
    PROVINCE("全省", "whole province");

    private final Text label;

    ActingScope(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
