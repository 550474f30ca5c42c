package org.zhiyuan.security.internal;

import java.time.Clock;
import java.util.Optional;
import org.zhiyuan.account.AccessToken;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.account.store.Credentials;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Throttle;

/** Tells who somebody is, by password or token. */
public final class SignInDesk implements AccountService {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_PASSWORD = 256;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Tokens tokens;
    private final CallerIssuer callers;
    private final SignIns signIns;
    private final Throttle throttle;

    public SignInDesk(Accounts accounts, Passwords passwords, Tokens tokens, CallerIssuer callers, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.callers = callers;
        this.signIns = new SignIns(clock);
        this.throttle = new Throttle(
                clock,
                Remembered.<String, Throttle.Failures>of(clock, Throttle.MEMORY, Throttle.MOST_NAMES)
                        .asMap());
    }

    @Override
    public Optional<Caller> signIn(String name, String password) {
        if (name == null || password == null || name.length() > LONGEST_NAME || password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        SignIns.Known known = signIns.find(name, password);
        Optional<Account> remembered =
                known == null ? Optional.empty() : accounts.valid(known.account(), known.version());
        return remembered.isPresent() ? remembered.map(callers::of) : check(name, password);
    }

    private Optional<Caller> check(String name, String password) {
        if (throttle.isDeaf(name)) {
            return Optional.empty();
        }
        Credentials credentials = accounts.byName(name).orElse(null);
        boolean fits = passwords.fits(password, credentials == null ? null : credentials.passwordHash());
        if (!fits || !credentials.account().enabled()) {
            throttle.failed(name);
            return Optional.empty();
        }
        Account account = credentials.account();
        throttle.succeeded(name);
        signIns.remember(name, password, new SignIns.Known(account.id(), account.version()));
        return Optional.of(callers.of(account));
    }

    @Override
    public Optional<Caller> resolve(String token) {
        return tokens.check(token)
                .flatMap(known -> accounts.valid(known.account(), known.version()))
                .map(callers::of);
    }

    @Override
    public AccessToken issueToken(Caller caller) {
        Account account = caller.role() == Role.PUBLIC
                ? null
                : accounts.byName(caller.name())
                        .map(Credentials::account)
                        .filter(found -> found.id().equals(caller.account()) && found.enabled())
                        .orElse(null);
        if (account == null) {
            throw PlatformException.denied(Text.of("请先登录", "sign in first"));
        }
        return tokens.issue(account.id(), account.version());
    }

    /** Forgets what was remembered of an account that has changed. */
    void changed(AccountId id) {
        accounts.changed(id);
        signIns.forget(id);
    }
}
