package org.zhiyuan.security.internal.jaas;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.jaas.modules.publickey.PublickeyCallback;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;

/** Signs administrators in to the console, by password or by the console's own key; nobody else gets in. */
public final class ConsoleLogin implements LoginModule {

    static final String ACCOUNTS = "zhiyuan.accounts";
    static final String KEY = "zhiyuan.key";

    private static final List<String> ROLES = List.of("admin", "manager", "viewer", "systembundles", "ssh");

    private final List<Principal> principals = new ArrayList<>();
    private Subject subject;
    private CallbackHandler callbacks;
    private AccountService accounts;
    private ConsoleKey key;

    @Override
    public void initialize(Subject into, CallbackHandler handler, Map<String, ?> shared, Map<String, ?> options) {
        subject = into;
        callbacks = handler;
        accounts = (AccountService) options.get(ACCOUNTS);
        key = (ConsoleKey) options.get(KEY);
    }

    @Override
    public boolean login() throws LoginException {
        PublickeyCallback publicKey = new PublickeyCallback();
        NameCallback name = new NameCallback("name");
        if (ask(name, publicKey) && publicKey.getPublicKey() != null) {
            if (!key.is(publicKey.getPublicKey())) {
                throw new FailedLoginException("unknown key");
            }
            return let(name.getName());
        }
        PasswordCallback password = new PasswordCallback("password", false);
        if (!ask(name, password) || name.getName() == null || password.getPassword() == null) {
            throw new FailedLoginException("name and password are needed");
        }
        String secret = new String(password.getPassword());
        password.clearPassword();
        try {
            Caller caller = accounts.signIn(name.getName(), secret)
                    .filter(found -> found.role() == Role.ADMINISTRATOR)
                    .orElseThrow(() -> new FailedLoginException("sign-in failed"));
            // commands act as this account, and so the audit trail names it
            principals.add(caller);
            return let(caller.name());
        } catch (PlatformException e) {
            throw new FailedLoginException(e.getMessage());
        }
    }

    /** @return false if whoever asks can't answer that kind of question */
    private boolean ask(Callback... questions) throws LoginException {
        try {
            callbacks.handle(questions);
            return true;
        } catch (UnsupportedCallbackException e) {
            return false;
        } catch (IOException e) {
            throw new FailedLoginException(e.getMessage());
        }
    }

    private boolean let(String name) {
        principals.add(new UserPrincipal(name));
        ROLES.forEach(role -> principals.add(new RolePrincipal(role)));
        return true;
    }

    @Override
    public boolean commit() {
        subject.getPrincipals().addAll(principals);
        return !principals.isEmpty();
    }

    @Override
    public boolean abort() {
        principals.clear();
        return true;
    }

    @Override
    public boolean logout() {
        subject.getPrincipals().removeAll(principals);
        principals.clear();
        return true;
    }
}
