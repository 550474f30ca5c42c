package org.zhiyuan.security.internal;

import java.util.Locale;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.PlatformCallers;
import org.zhiyuan.caller.CallerKey;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;

/** Makes every caller of the running platform (签发调用者): of an account that has signed in, and of the platform itself. */
public final class CallerIssuer implements PlatformCallers {

    private static final AccountId PLATFORM = new AccountId("0".repeat(31) + "1");

    private final CallerKey key = new CallerKey();
    private final Caller platform =
            Caller.of(key, PLATFORM, "platform", Role.ADMINISTRATOR, Region.HOME, Locale.CHINESE);

    Caller of(Account account) {
        return Caller.of(key, account.id(), account.name(), account.role(), account.region(), Locale.CHINESE);
    }

    @Override
    public Caller platform() {
        return platform;
    }

    @Override
    public Caller console(String name, Locale locale) {
        return Caller.of(key, PLATFORM, name, Role.ADMINISTRATOR, Region.HOME, locale);
    }

    @Override
    public Caller asProvince(Caller caller) {
        if (caller.role() != Role.ADMINISTRATOR) {
            throw PlatformException.denied(Text.of(
                    "仅系统管理员可在控制台代行省级机构操作", "only an administrator may act for the provincial agency, at the console"));
        }
        return Caller.of(key, caller.account(), caller.name(), Role.PROVINCE, Region.HOME, caller.locale());
    }
}
