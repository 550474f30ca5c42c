package org.zhiyuan.rest.internal.http;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.ext.Provider;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.wire.Languages;

/** Finds out who asks, by Basic or Bearer credentials; without any it is the public, with wrong ones nobody gets further. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public final class CallerFilter implements ContainerRequestFilter {
    private static final Text WRONG = Text.of("账户或密码不正确，或令牌已失效", "wrong name or password, or the token has ended");

    private final AccountService accounts;

    public CallerFilter(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Locale locale = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String credentials = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        request.setSecurityContext(new CallerSecurity(Caller.anonymous(locale)));
        if (credentials != null) {
            Caller caller = find(credentials).orElseThrow(() -> PlatformException.denied(WRONG));
            request.setSecurityContext(new CallerSecurity(caller.locale().equals(locale) ? caller : caller.in(locale)));
        }
    }

    private Optional<Caller> find(String credentials) {
        int space = credentials.indexOf(' ');
        String scheme = space < 0 ? "" : credentials.substring(0, space);
        String value = credentials.substring(space + 1).strip();
        if (scheme.equalsIgnoreCase("Bearer")) {
            return accounts.resolve(value);
        }
        return scheme.equalsIgnoreCase("Basic") ? basic(value) : Optional.empty();
    }

    private Optional<Caller> basic(String value) {
        try {
            String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : accounts.signIn(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The caller as JAX-RS knows it; plugins' resources see no more than this. */
    private record CallerSecurity(Caller caller) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return caller.role().name().equals(role);
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return BASIC_AUTH;
        }
    }
}
