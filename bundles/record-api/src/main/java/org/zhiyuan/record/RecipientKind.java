package org.zhiyuan.record;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** Whom an honour is for (表彰对象), R83. */
public enum RecipientKind implements Labelled {
    EXPERT("志愿专家", "expert"),
    STATION("志愿服务工作站", "station"),
    /** 志愿服务团体、队. */
    TEAM("志愿服务队", "team");

    private final Text label;

    RecipientKind(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
