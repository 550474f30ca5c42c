package org.zhiyuan.security.internal;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.UnitOfWork;

/** Reads accounts for sign-in, at most five seconds old; changes made here are seen at once. */
public final class Accounts {

    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final AccountStore store;
    private final UnitOfWork units;
    private final Cache<AccountId, Account> recent;

    public Accounts(AccountStore store, UnitOfWork units, Clock clock) {
        this.store = store;
        this.units = units;
        this.recent = Remembered.of(clock, LIFE, MOST);
    }

    /** The account if it exists, is enabled and still of this version. */
    Optional<Account> valid(AccountId id, long version) {
        Account account = recent.getIfPresent(id);
        if (account == null) {
            account = units.read(() -> store.find(id)).map(Credentials::account).orElse(null);
            if (account != null) {
                recent.put(id, account);
            }
        }
        return Optional.ofNullable(account).filter(found -> found.enabled() && found.version() == version);
    }

    /** The store is not asked for a name that nobody can have: it might be one that the database can't even hold. */
    Optional<Credentials> byName(String name) {
        return !NewAccount.isName(name) ? Optional.empty() : units.read(() -> store.findByName(name));
    }

    void changed(AccountId id) {
        recent.invalidate(id);
    }
}
