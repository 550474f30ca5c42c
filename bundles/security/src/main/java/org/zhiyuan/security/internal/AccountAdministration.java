package org.zhiyuan.security.internal;

import java.time.Clock;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.account.AccountOperation;
import org.zhiyuan.account.CreatedAccount;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.station.store.FiledCities;

/** Makes, lists and closes accounts. */
public final class AccountAdministration implements AccountAdmin {

    private static final Noun<AccountId, Credentials> NOUN = Noun.of(
                    Text.of("账户", "account"),
                    Account.KIND,
                    (Credentials found) -> found.account().id(),
                    AccountId::value,
                    found -> found.account().version(),
                    found -> found.account().region())
            .seenBy((caller, found) -> own(caller, found.account().id())
                    || caller.sees(found.account().region(), found.account().id()));

    private final AccountStore store;
    private final GuardedStore<AccountId, Credentials> accounts;
    private final Passwords passwords;
    private final SignInDesk desk;
    private final FirstAccount first;
    private final FiledCities filed;
    private final Clock clock;

    public AccountAdministration(
            AccountStore store,
            UnitOfWork units,
            Passwords passwords,
            SignInDesk desk,
            FirstAccount first,
            FiledCities filed,
            Clock clock) {
        this.store = store;
        this.accounts = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, units, clock);
        this.passwords = passwords;
        this.desk = desk;
        this.first = first;
        this.filed = filed;
        this.clock = clock;
    }

    @Override
    public CreatedAccount create(Caller caller, NewAccount account) {
        caller.require(AccountOperation.ACCOUNT_CREATE);
        AccountRules.mayCreate(caller, account);
        PasswordRule.check(account.name(), account.password());
        String password = account.password() == null ? passwords.make() : account.password();
        String hash = passwords.hash(password);
        Proposal proposal = account.role().official() && caller.role() != Role.ADMINISTRATOR
                ? FourEyes.of(
                                caller,
                                null,
                                AccountOperation.ACCOUNT_CREATE,
                                account.role().name(),
                                null,
                                clock.instant())
                        .proposal()
                : null;
        Account made = new Account(
                new AccountId(Ids.next(clock)),
                1,
                account.name(),
                account.role(),
                account.region(),
                proposal == null,
                clock.instant(),
                proposal);
        Account kept = accounts.write(() -> {
            filed.require(caller);
            Details who = Details.of("name", made.name(), "role", made.role().name());
            Event[] events = proposal == null
                    ? new Event[] {who}
                    : new Event[] {who, new Proposed(made.role().name())};
            return accounts.add(caller, AccountOperation.ACCOUNT_CREATE, new Credentials(made, hash), events)
                    .account();
        });
        return new CreatedAccount(kept, account.password() == null ? password : null);
    }

    @Override
    public Page<Account> list(Caller caller, PageRequest page) {
        caller.require(AccountOperation.ACCOUNT_READ);
        return accounts.read(() -> store.list(VisibilityScope.of(caller), page)).map(Credentials::account);
    }

    @Override
    public Account get(Caller caller, AccountId id) {
        return accounts.read(() -> visible(caller, id)).account();
    }

    private Credentials present(Caller caller, AccountId id, ExpectedVersion seen) {
        Credentials present = visible(caller, id);
        seen.check(present.account().version());
        return present;
    }

    private Credentials visible(Caller caller, AccountId id) {
        if (!own(caller, id)) {
            caller.require(AccountOperation.ACCOUNT_READ);
        }
        return accounts.visible(caller, id);
    }

    private static boolean own(Caller caller, AccountId id) {
        return caller.account().equals(id) && caller.role() != Role.PUBLIC;
    }

    @Override
    public Account confirm(Caller caller, AccountId id, ExpectedVersion seen) {
        caller.require(AccountOperation.ACCOUNT_CONFIRM);
        Account confirmed = accounts.write(() -> {
            Credentials now = present(caller, id, seen);
            Account account = now.account();
            if (account.proposal() == null) {
                throw PlatformException.conflict(Text.of("该账户无需确认", "the account needs no confirmation"));
            }
            FourEyes ruling = FourEyes.of(
                    caller,
                    account.proposal(),
                    AccountOperation.ACCOUNT_CREATE,
                    account.role().name(),
                    null,
                    clock.instant());
            return accounts.keep(
                            caller,
                            AccountOperation.ACCOUNT_CONFIRM,
                            new Credentials(opened(account, true), now.passwordHash()),
                            ruling.event(),
                            new Moved("proposed", null))
                    .account();
        });
        desk.changed(id);
        return confirmed;
    }

    private static Account opened(Account account, boolean enabled) {
        return new Account(
                account.id(),
                account.version(),
                account.name(),
                account.role(),
                account.region(),
                enabled,
                account.createdAt(),
                null);
    }

    @Override
    public Account setEnabled(Caller caller, AccountId id, ExpectedVersion seen, boolean enabled) {
        caller.require(AccountOperation.ACCOUNT_CHANGE);
        if (caller.account().equals(id)) {
            throw PlatformException.conflict(Text.of("不能停用或启用自己的账户", "nobody closes or opens their own account"));
        }
        Account changed = accounts.write(() -> {
            Credentials now = present(caller, id, seen);
            Account account = now.account();
            if (account.enabled() == enabled) {
                return account;
            }
            if (account.proposal() != null) {
                throw PlatformException.conflict(
                        Text.of("该账户须先由第二人确认（R94）", "a second person has to confirm the account first (R94)"));
            }
            Account next = opened(account, enabled);
            return accounts.keep(
                            caller,
                            AccountOperation.ACCOUNT_CHANGE,
                            new Credentials(next, now.passwordHash()),
                            Details.of("enabled", String.valueOf(enabled)))
                    .account();
        });
        desk.changed(id);
        return changed;
    }

    @Override
    public CreatedAccount setPassword(Caller caller, AccountId id, ExpectedVersion seen, String password) {
        if (!own(caller, id)) {
            caller.require(AccountOperation.ACCOUNT_CHANGE);
        }
        String chosen = password == null ? passwords.make() : password;
        PasswordRule.check(accounts.read(() -> visible(caller, id)).account().name(), chosen);
        String hash = passwords.hash(chosen);
        Account changed = accounts.write(() -> {
            Credentials now = present(caller, id, seen);
            return accounts.keep(
                            caller,
                            AccountOperation.ACCOUNT_CHANGE,
                            new Credentials(now.account(), hash),
                            Details.of("password", "changed"))
                    .account();
        });
        desk.changed(id);
        first.passwordChanged(changed);
        return new CreatedAccount(changed, password == null ? chosen : null);
    }
}
