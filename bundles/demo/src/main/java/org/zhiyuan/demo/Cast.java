package org.zhiyuan.demo;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The play's people: makes an account for each, with a generated password. */
final class Cast {

    private final Rest rest;
    private final PlayAccount admin;
    private final Map<String, PlayAccount> accounts = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    Cast(Rest rest, PlayAccount admin) {
        this.rest = rest;
        this.admin = admin;
    }

    /** A new account. @throws Unexpected if there is one of that name */
    PlayAccount join(String name, String role, String region) {
        byte[] bytes = new byte[15];
        random.nextBytes(bytes);
        PlayAccount account = new PlayAccount(name, Base64.getUrlEncoder().encodeToString(bytes), role, region);
        Answer made = rest.post(
                admin,
                "/accounts",
                Map.of("name", name, "password", account.password(), "role", role, "region", region));
        if (made.status() != 201) {
            throw new Unexpected(name + ": HTTP " + made.status() + " " + made.detail());
        }
        accounts.put(name, account);
        return account;
    }

    PlayAccount get(String name) {
        return accounts.get(name);
    }

    Map<String, PlayAccount> all() {
        return accounts;
    }
}
