package org.zhiyuan.core;

/** Identifies an account (账户). */
public record AccountId(String value) {

    public AccountId {
        Ids.check("account", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
