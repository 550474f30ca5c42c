package org.zhiyuan.entry;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;

/** For whom one may enter (代录对象), and the role of the account that takes it over. */
public enum EntryKind implements Labelled {
    /** 志愿专家, by ID number. */
    EXPERT("专家", "expert", Role.EXPERT),
    /** 企业, by credit code. */
    ENTERPRISE("企业", "enterprise", Role.ENTERPRISE),
    /** 工作站申请单位, by credit code. */
    STATION("工作站", "station", Role.STATION);

    private final Text label;
    private final Role taker;

    EntryKind(String zh, String en, Role taker) {
        this.label = Text.of(zh, en);
        this.taker = taker;
    }

    @Override
    public Text label() {
        return label;
    }

    public Role taker() {
        return taker;
    }
}
