package org.zhiyuan.identity;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** What document an ID number is of (证件类型), R9. */
public enum IdType implements Labelled {
    /** 居民身份证. */
    RESIDENT_ID_CARD("居民身份证", "resident ID card"),
    /** 港澳台居民居住证: residents of Hong Kong, Macao and Taiwan who live in the mainland. */
    RESIDENCE_PERMIT("港澳台居民居住证", "residence permit for residents of Hong Kong, Macao and Taiwan"),
    /** 外国人永久居留身份证. */
    PERMANENT_RESIDENCE_CARD("外国人永久居留身份证", "foreigner's permanent residence ID card");

    private final Text label;

    IdType(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
