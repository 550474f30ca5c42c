package org.zhiyuan.security.internal;

import java.nio.file.Path;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.testkit.MemoryAccountStore;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** The bundle's objects over memory stores, with hashes that cost next to nothing. */
final class Platform {

    static final String PASSWORD = "correct horse battery";

    final TestClock clock = new TestClock();
    final MemoryAccountStore store = new MemoryAccountStore();
    final MemoryUnitOfWork units = new MemoryUnitOfWork(store);
    final Passwords passwords = new Passwords(4);
    final CallerIssuer callers = new CallerIssuer();
    final FirstAccount first;
    final SignInDesk desk;
    final AccountAdministration accounts;
    private final Path state;

    Platform(Path state) {
        this.state = state;
        this.first = new FirstAccount(store, units, passwords, state, callers, clock);
        this.desk = anotherDesk();
        this.accounts = new AccountAdministration(
                store,
                units,
                passwords,
                desk,
                first,
                new FiledCities(MemoryCityFilingStore.filed("130100", "130200")),
                clock);
    }

    /** As after a restart: the same store and folder, nothing remembered. */
    SignInDesk anotherDesk() {
        return new SignInDesk(new Accounts(store, units, clock), passwords, new Tokens(state, clock), callers, clock);
    }

    AccountId make(String name, Role role, String region) {
        return accounts.create(Callers.administrator(), new NewAccount(name, PASSWORD, role, Region.of(region)))
                .account()
                .id();
    }

    Caller signIn(String name) {
        return desk.signIn(name, PASSWORD).orElseThrow();
    }
}
