package org.zhiyuan.testkit;

import java.util.Optional;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;

/** Accounts in memory. */
public final class MemoryAccountStore extends MemoryStore<AccountId, Credentials> implements AccountStore {

    public MemoryAccountStore() {
        super(kept -> kept.account().id(), kept -> kept.account().version(), (kept, version) -> {
            Account account = kept.account();
            return new Credentials(
                    new Account(
                            account.id(),
                            version,
                            account.name(),
                            account.role(),
                            account.region(),
                            account.enabled(),
                            account.createdAt(),
                            account.proposal()),
                    kept.passwordHash());
        });
    }

    @Override
    public Credentials insert(Credentials credentials) {
        refuse(findByName(credentials.account().name()).isPresent());
        return add(credentials);
    }

    @Override
    public Optional<Credentials> find(AccountId id) {
        return row(id);
    }

    @Override
    public Optional<Credentials> findByName(String name) {
        return all().filter(kept -> kept.account().name().equals(name)).findFirst();
    }

    @Override
    public Credentials replace(Credentials next) {
        return swap(next);
    }

    @Override
    public Page<Credentials> list(VisibilityScope sight, PageRequest page) {
        return page(
                all().filter(kept ->
                        sight.covers(kept.account().region(), kept.account().id())),
                kept -> kept.account().name(),
                false,
                page);
    }

    @Override
    public boolean isEmpty() {
        return all().findAny().isEmpty();
    }
}
