package org.zhiyuan.rest.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.account.AccessToken;
import org.zhiyuan.account.AccountService;
import org.zhiyuan.core.Caller;

/** Accounts that are known by name; every password is {@code 秘密secret}, every token is the name. */
final class FakeAccounts implements AccountService {
    private final Map<String, Caller> callers = new HashMap<>();

    void add(String name, Caller caller) {
        callers.put(name, caller);
    }

    @Override
    public Optional<Caller> signIn(String name, String password) {
        return "秘密secret".equals(password) ? Optional.ofNullable(callers.get(name)) : Optional.empty();
    }

    @Override
    public Optional<Caller> resolve(String token) {
        return Optional.ofNullable(callers.get(token));
    }

    @Override
    public AccessToken issueToken(Caller caller) {
        return new AccessToken("token-of-" + caller.name(), Instant.parse("2026-11-22T04:00:00Z"));
    }
}
