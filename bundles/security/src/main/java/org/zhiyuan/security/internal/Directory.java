package org.zhiyuan.security.internal;

import java.util.Optional;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountDirectory;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.UnitOfWork;

/** Looks accounts up as they are stored, without what proves them. */
public final class Directory implements AccountDirectory {

    private final AccountStore store;
    private final UnitOfWork units;

    public Directory(AccountStore store, UnitOfWork units) {
        this.store = store;
        this.units = units;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return units.read(() -> store.find(id)).map(Credentials::account);
    }
}
