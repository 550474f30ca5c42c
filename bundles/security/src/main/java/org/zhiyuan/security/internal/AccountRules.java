package org.zhiyuan.security.internal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;

/**
 * Who may make an account for whom. The departments' accounts are the administrator's to make: who reviews must not make who grants
 * (R14).
 */
final class AccountRules {

    private static final Set<Role> PARTIES = EnumSet.of(Role.STATION, Role.EXPERT, Role.ENTERPRISE);

    /** Names by which the platform itself acts, or that readers of the audit trail would take for it. */
    private static final Set<String> RESERVED = Set.of("platform", "anonymous", "public", "system", "nobody", "root");

    private AccountRules() {}

    /** @throws PlatformException DENIED, or INVALID where role and region don't fit each other */
    static void mayCreate(Caller caller, NewAccount account) {
        boolean may =
                switch (caller.role()) {
                    case ADMINISTRATOR -> true;
                    case PROVINCE ->
                        account.role() == Role.CITY
                                || account.role() == Role.PROVINCIAL_TEAM
                                || PARTIES.contains(account.role());
                    case CITY -> PARTIES.contains(account.role());
                    default -> false;
                };
        if (!may) {
            throw PlatformException.denied(Text.of(
                    "无权为“" + account.role().label().zh() + "”开设账户",
                    "not allowed to make an account for the role "
                            + account.role().label().en()));
        }
        if (!caller.region().contains(account.region())) {
            throw PlatformException.denied(Text.of("只能在本区域内开设账户", "accounts can be made within one's own region only"));
        }
        if (RESERVED.contains(account.name().strip().toLowerCase(Locale.ROOT))) {
            throw PlatformException.invalid(
                    "name", Text.of("该名称由平台保留，请换一个", "is reserved for the platform: choose another"));
        }
        boolean fits =
                switch (account.role()) {
                    case CITY -> account.region().isCity();
                    case PROVINCE, INDUSTRY_DEPARTMENT, CIVIL_AFFAIRS_DEPARTMENT, PROVINCIAL_TEAM, ADMINISTRATOR ->
                        account.region().isProvince();
                    case SME_DEPARTMENT -> !account.region().isProvince();
                    default -> true;
                };
        if (!fits) {
            throw PlatformException.invalid(
                    "region",
                    switch (account.role()) {
                        case CITY -> Text.of("须为设区市的代码", "must be a city's code");
                        case SME_DEPARTMENT -> Text.of("须为市或县的代码", "must be a city's or a county's code");
                        default -> Text.of("须为省的代码", "must be the province's code");
                    });
        }
    }
}
