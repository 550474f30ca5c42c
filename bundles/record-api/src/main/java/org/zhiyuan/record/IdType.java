package org.zhiyuan.record;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What document an ID number is of (证件类型), R9. */
public enum IdType implements Labelled {
    /** 居民身份证. */
    RESIDENT_ID_CARD("居民身份证", "resident ID card");

    private final Text label;

    IdType(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
