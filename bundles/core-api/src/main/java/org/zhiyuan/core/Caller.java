package org.zhiyuan.core;

import java.security.Principal;
import java.util.Locale;
import java.util.Objects;

/** Who asks (调用者): the account, its one role, the region it may act in, and the language it reads. Every change takes it first. */
public record Caller(AccountId account, String name, Role role, Region region, Locale locale) implements Principal {

    private static final AccountId NOBODY = new AccountId("0".repeat(32));
    private static final AccountId PLATFORM = new AccountId("0".repeat(31) + "1");

    public Caller {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(locale, "locale");
    }

    /** Somebody who has not signed in. */
    public static Caller anonymous(Locale locale) {
        return new Caller(NOBODY, "anonymous", Role.PUBLIC, Region.HOME, locale);
    }

    /** The platform itself, for jobs that nobody asked for; has the administrator's rights. */
    public static Caller platform() {
        return new Caller(PLATFORM, "platform", Role.ADMINISTRATOR, Region.HOME, Locale.CHINESE);
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
            throw PlatformException.denied(role == Role.PUBLIC
                    ? Text.of("请先登录", "sign in first")
                    : Text.of(role.label().zh() + "无权执行此操作", "not allowed for the role " + role.label().en()));
        }
    }

    /**
     * Whether a thing of this region and owner is within the caller's sight: agencies see their region, everybody else only what is
     * theirs.
     */
    public boolean sees(Region where, AccountId owner) {
        return switch (role) {
            case ADMINISTRATOR, PROVINCE, INDUSTRY_DEPARTMENT, CIVIL_AFFAIRS_DEPARTMENT, PROVINCIAL_TEAM, SME_DEPARTMENT, CITY,
                    INTEGRATOR -> region.contains(where);
            case STATION, EXPERT, ENTERPRISE -> account.equals(owner);
            case PUBLIC -> false;
        };
    }

    /** Like this caller, reading another language. */
    public Caller in(Locale other) {
        return new Caller(account, name, role, region, other);
    }
}
