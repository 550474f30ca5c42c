package org.zhiyuan.core;

import java.security.Principal;
import java.util.Locale;
import java.util.Objects;
import org.zhiyuan.caller.CallerKey;

/**
 * Who asks (调用者): the account, its one role, the region it may act in, and the language it reads. Every change takes it first. Only
 * sign-in makes callers, since whoever could make one would have any role; everybody can make one that has not signed in.
 */
public final class Caller implements Principal {

    private static final AccountId NOBODY = new AccountId("0".repeat(32));

    private final AccountId account;
    private final String name;
    private final Role role;
    private final Region region;
    private final Locale locale;

    private Caller(AccountId account, String name, Role role, Region region, Locale locale) {
        this.account = Objects.requireNonNull(account, "account");
        this.name = name;
        this.role = Objects.requireNonNull(role, "role");
        this.region = Objects.requireNonNull(region, "region");
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /** @param key shows that the bundle may make callers; never null */
    public static Caller of(CallerKey key, AccountId account, String name, Role role, Region region, Locale locale) {
        Objects.requireNonNull(key, "key");
        return new Caller(account, name, role, region, locale);
    }

    /** Somebody who has not signed in. */
    public static Caller anonymous(Locale locale) {
        return new Caller(NOBODY, "anonymous", Role.PUBLIC, Region.HOME, locale);
    }

    public AccountId account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public Region region() {
        return region;
    }

    public Locale locale() {
        return locale;
    }

    @Override
    public String getName() {
        return name;
    }

    public boolean may(Operation operation) {
        return operation.roles().contains(role);
    }

    /** @throws PlatformException DENIED if the role may not. */
    public void require(Operation operation) {
        if (!may(operation)) {
            throw PlatformException.denied(
                    role == Role.PUBLIC
                            ? Text.of("请先登录", "sign in first")
                            : Text.of(
                                    role.label().zh() + "无权执行此操作",
                                    "not allowed for the role " + role.label().en()));
        }
    }

    /**
     * Whether a thing of this region and owner is within the caller's sight: agencies see their region, everybody else only what is
     * theirs.
     */
    public boolean sees(Region where, AccountId owner) {
        return switch (role) {
            case ADMINISTRATOR,
                    PROVINCE,
                    INDUSTRY_DEPARTMENT,
                    CIVIL_AFFAIRS_DEPARTMENT,
                    PROVINCIAL_TEAM,
                    SME_DEPARTMENT,
                    CITY,
                    INTEGRATOR -> region.contains(where);
            case STATION, EXPERT, ENTERPRISE -> account.equals(owner);
            case PUBLIC -> false;
        };
    }

    /** Like this caller, reading another language. */
    public Caller in(Locale other) {
        return new Caller(account, name, role, region, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Caller caller
                && account.equals(caller.account)
                && Objects.equals(name, caller.name)
                && role == caller.role
                && region.equals(caller.region)
                && locale.equals(caller.locale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, name, role, region, locale);
    }

    @Override
    public String toString() {
        return "Caller[account=" + account + ", name=" + name + ", role=" + role + ", region=" + region + ", locale="
                + locale + "]";
    }
}
