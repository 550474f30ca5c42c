package org.zhiyuan.account;

/** A new account, with the password that was made for it; null where the caller chose it. Shown once and never again. */
public record CreatedAccount(Account account, String password) {

    @Override
    public String toString() {
        return "CreatedAccount[" + account.name() + "]";
    }
}
