package org.zhiyuan.security.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.account.AccountOperation;
import org.zhiyuan.account.CreatedAccount;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.account.store.AccountStore;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.station.store.FiledCities;

/** Makes, lists and closes accounts. */
public final class AccountManager implements AccountAdmin {

    private final AccountStore store;
    private final UnitOfWork units;
    private final Passwords passwords;
    private final SignInDesk desk;
    private final FirstAccount first;
    private final FiledCities filed;
    private final Clock clock;

    public AccountManager(AccountStore store, UnitOfWork units, Passwords passwords, SignInDesk desk, FirstAccount first, FiledCities filed,
                          Clock clock) {
        this.store = store;
        this.units = units;
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
                ? FourEyes.of(caller, null, AccountOperation.ACCOUNT_CREATE, account.role().name(), null, clock.instant()).proposal()
                : null;
        Account made = new Account(new AccountId(Ids.next(clock)), 1, account.name(), account.role(), account.region(), proposal == null,
                clock.instant(), proposal);
        Account kept = units.write(() -> {
            filed.require(caller);
            Account inserted = store.insert(new Credentials(made, hash)).account();
            Map<String, String> details = new HashMap<>(Map.of("name", inserted.name(), "role", inserted.role().name()));
            if (proposal != null) {
                details.putAll(new Proposed(inserted.role().name()).details());
            }
            log(caller, AccountOperation.ACCOUNT_CREATE, inserted, details);
            return inserted;
        });
        return new CreatedAccount(kept, account.password() == null ? password : null);
    }

    @Override
    public Page<Account> list(Caller caller, PageRequest page) {
        caller.require(AccountOperation.ACCOUNT_READ);
        return units.read(() -> store.list(VisibilityScope.of(caller), page)).map(Credentials::account);
    }

    @Override
    public Account get(Caller caller, AccountId id) {
        return units.read(() -> visible(caller, id)).account();
    }

    private Credentials present(Caller caller, AccountId id, ExpectedVersion seen) {
        Credentials present = visible(caller, id);
        seen.check(present.account().version());
        return present;
    }

    private Credentials visible(Caller caller, AccountId id) {
        boolean own = caller.account().equals(id) && caller.role() != Role.PUBLIC;
        if (!own) {
            caller.require(AccountOperation.ACCOUNT_READ);
        }
        return store.find(id).filter(found -> own || caller.sees(found.account().region(), id))
                .orElseThrow(() -> PlatformException.notFound(Text.of("账户", "account"), id.value()));
    }

    @Override
    public Account confirm(Caller caller, AccountId id, ExpectedVersion seen) {
        caller.require(AccountOperation.ACCOUNT_CONFIRM);
        Account confirmed = units.write(() -> {
            Credentials now = present(caller, id, seen);
            Account account = now.account();
            if (account.proposal() == null) {
                throw PlatformException.conflict(Text.of("该账户无需确认", "the account needs no confirmation"));
            }
            FourEyes ruling = FourEyes.of(caller, account.proposal(), AccountOperation.ACCOUNT_CREATE, account.role().name(), null,
                    clock.instant());
            Account kept = store.replace(new Credentials(opened(account, true), now.passwordHash())).account();
            log(caller, AccountOperation.ACCOUNT_CONFIRM, kept, Map.of("proposedBy", ruling.proposedBy().value(), "from", "proposed"));
            return kept;
        });
        desk.changed(id);
        return confirmed;
    }

    private static Account opened(Account account, boolean enabled) {
        return new Account(account.id(), account.version(), account.name(), account.role(), account.region(), enabled, account.createdAt(),
                null);
    }

    @Override
    public Account setEnabled(Caller caller, AccountId id, ExpectedVersion seen, boolean enabled) {
        caller.require(AccountOperation.ACCOUNT_CHANGE);
        if (caller.account().equals(id)) {
            throw PlatformException.conflict(Text.of("不能停用或启用自己的账户", "nobody closes or opens their own account"));
        }
        Account changed = units.write(() -> {
            Credentials now = present(caller, id, seen);
            Account account = now.account();
            if (account.enabled() == enabled) {
                return account;
            }
            if (account.proposal() != null) {
                throw PlatformException.conflict(Text.of("该账户须先由第二人确认（R94）", "a second person has to confirm the account first (R94)"));
            }
            Account next = opened(account, enabled);
            Account kept = store.replace(new Credentials(next, now.passwordHash())).account();
            log(caller, AccountOperation.ACCOUNT_CHANGE, kept, Map.of("enabled", String.valueOf(enabled)));
            return kept;
        });
        desk.changed(id);
        return changed;
    }

    @Override
    public CreatedAccount setPassword(Caller caller, AccountId id, ExpectedVersion seen, String password) {
        boolean own = caller.account().equals(id) && caller.role() != Role.PUBLIC;
        if (!own) {
            caller.require(AccountOperation.ACCOUNT_CHANGE);
        }
        String chosen = password == null ? passwords.make() : password;
        PasswordRule.check(units.read(() -> visible(caller, id)).account().name(), chosen);
        String hash = passwords.hash(chosen);
        Account changed = units.write(() -> {
            Credentials now = present(caller, id, seen);
            Account kept = store.replace(new Credentials(now.account(), hash)).account();
            log(caller, AccountOperation.ACCOUNT_CHANGE, kept, Map.of("password", "changed"));
            return kept;
        });
        desk.changed(id);
        first.passwordChanged(changed);
        return new CreatedAccount(changed, password == null ? chosen : null);
    }

    private void log(Caller caller, AccountOperation operation, Account account, Map<String, String> details) {
        units.log(new Change(clock.instant(), caller, operation, "account", account.id().value(), account.region(), details));
    }
}
