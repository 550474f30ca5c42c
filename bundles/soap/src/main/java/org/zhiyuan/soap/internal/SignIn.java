package org.zhiyuan.soap.internal;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.apache.cxf.message.Message;
import org.apache.cxf.security.SecurityContext;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;

/** Tells a message who sent it; whoever states nothing is the public, whoever states something wrong is refused. */
final class SignIn {
    private static final Text REFUSED =
            Text.of("账户或密码不正确，或访问令牌已失效", "name or password do not fit, or the token has ended");
    private final AccountService accounts;
    private final Freshness freshness;

    SignIn(AccountService accounts, Clock clock) {
        this.accounts = accounts;
        this.freshness = new Freshness(clock);
    }

    /** One for all addresses, so that a token seen at one is known at the others. */
    Freshness freshness() {
        return freshness;
    }

    void anonymous(Message message) {
        enter(message, Caller.anonymous(Requests.language(message)));
    }

    /** By an HTTP Authorization header, Basic or Bearer. */
    void header(Message message, String authorization) {
        int space = authorization.indexOf(' ');
        String scheme = space < 0 ? authorization : authorization.substring(0, space);
        String value = space < 0 ? "" : authorization.substring(space + 1).strip();
        if ("bearer".equalsIgnoreCase(scheme)) {
            enter(message, accounts.resolve(value));
        } else if ("basic".equalsIgnoreCase(scheme)) {
            String pair = decode(value);
            int colon = pair.indexOf(':');
            enter(
                    message,
                    colon < 0
                            ? Optional.empty()
                            : accounts.signIn(pair.substring(0, colon), pair.substring(colon + 1)));
        } else {
            throw PlatformException.denied(REFUSED);
        }
    }

    /** By a UsernameToken; who has signed in by the HTTP header already must be the same. */
    void password(Message message, String name, String password) {
        Caller before = caller(message);
        Optional<Caller> found = accounts.signIn(name, password);
        if (before.role() != Role.PUBLIC
                && found.isPresent()
                && !found.get().account().equals(before.account())) {
            throw PlatformException.denied(Text.of(
                    "Authorization 与 UsernameToken 是两个账户", "Authorization and UsernameToken name two accounts"));
        }
        enter(message, found);
    }

    /** Who sent the message. */
    static Caller caller(Message message) {
        SecurityContext context = message.get(SecurityContext.class);
        return context != null && context.getUserPrincipal() instanceof Caller caller
                ? caller
                : Caller.anonymous(Requests.language(message));
    }

    private static void enter(Message message, Optional<Caller> found) {
        enter(
                message,
                found.orElseThrow(() -> PlatformException.denied(REFUSED)).in(Requests.language(message)));
    }

    private static void enter(Message message, Caller caller) {
        message.put(SecurityContext.class, new SecurityContext() {
            @Override
            public Principal getUserPrincipal() {
                return caller;
            }

            @Override
            public boolean isUserInRole(String role) {
                return caller.role().name().equals(role);
            }
        });
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw PlatformException.denied(REFUSED);
        }
    }
}
