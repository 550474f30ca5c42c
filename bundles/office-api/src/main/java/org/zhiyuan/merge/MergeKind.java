package org.zhiyuan.merge;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What may have been entered twice (重复登记的对象). */
public enum MergeKind implements Labelled {
    /** An organisation that is served (企业). */
    ENTERPRISE("企业", "enterprise"),
    /** A person who serves (志愿专家). */
    EXPERT("专家", "expert"),
    /** A place that serves, with its institution (志愿服务工作站). */
    STATION("工作站", "station");

    private final Text label;

    MergeKind(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
