package org.zhiyuan.account.store;

import org.zhiyuan.account.Account;

/** An account with the hash of its password. */
public record Credentials(Account account, String passwordHash) {

    @Override
    public String toString() {
        return "Credentials[" + account.name() + "]";
    }
}
