package org.zhiyuan.decision;

import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/** How an official is tied to somebody (回避情形), R94. */
public enum TieKind implements Labelled {
    /** The official's own unit (所在单位), by credit code. */
    OWN_UNIT("所在单位", "one's own unit"),
    /** The official as a person (本人), by ID number. */
    OWN_PERSON("本人", "oneself"),
    /** Another unit he has a stake or an office in (关联单位), by credit code. */
    UNIT("关联单位", "a unit one is tied to"),
    /** A relative or another person close to him (亲属等关联人), by ID number. */
    PERSON("关联个人", "a person one is tied to"),
    /** Whom he has served for pay or represents (服务客户), by credit code. */
    CLIENT("服务客户", "a client");

    private final Text label;

    TieKind(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether an ID number names the other end, and not a credit code. */
    public boolean personal() {
        return this == OWN_PERSON || this == PERSON;
    }
}
