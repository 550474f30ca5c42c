package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.AccountEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Accounts with their password hashes in the table {@code accounts}. */
public final class JpaAccountStore implements AccountStore {

    private static final Order BY_NAME = Order.byText("name");

    private final JpaUnitOfWork units;
    private final Aggregates<Stored, AccountEntity> rows;

    /** Credentials with the version where a body has it. */
    public record Stored(long version, Account account, String passwordHash) {

        static Stored of(Credentials credentials) {
            return new Stored(credentials.account().version(), credentials.account(), credentials.passwordHash());
        }

        Credentials credentials() {
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
                    passwordHash);
        }
    }

    public JpaAccountStore(JpaUnitOfWork units, Bodies bodies) {
        this.units = units;
        this.rows = new Aggregates<>(
                units,
                bodies,
                Stored.class,
                AccountEntity.class,
                AccountEntity::new,
                stored -> stored.account().id().value(),
                (row, stored) -> row.copy(stored.account()));
    }

    @Override
    public Credentials insert(Credentials credentials) {
        return rows.insert(Stored.of(credentials)).credentials();
    }

    @Override
    public Optional<Credentials> find(AccountId id) {
        return rows.find(id.value()).map(Stored::credentials);
    }

    @Override
    public Optional<Credentials> findByName(String name) {
        return rows.first(new Where().is("name", name), BY_NAME).map(Stored::credentials);
    }

    @Override
    public Credentials replace(Credentials next) {
        return rows.replace(Stored.of(next)).credentials();
    }

    @Override
    public Page<Credentials> list(VisibilityScope sight, PageRequest page) {
        return rows.page(new Where().seen(sight), BY_NAME, page).map(Stored::credentials);
    }

    @Override
    public boolean isEmpty() {
        return units.reading(em -> em.createQuery("select e.id from AccountEntity e", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
    }
}
