package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.account.CreatedAccount;
import org.zhiyuan.account.NewAccount;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;

/** The password is always made by the platform: one typed here would stay in the console's history. */
@Service
@Command(scope = "zhiyuan", name = "account-create", description = "Makes an account, its password shown once (创建账户)")
public class AccountCreateCommand extends PlatformCommand {
    @Argument(index = 0, name = "name", description = "Its name, a-z 0-9 . _ - (账户名)", required = true)
    @Completion(TypedCompleter.class)
    private String name;

    @Argument(index = 1, name = "role", description = "Its role (角色)", required = true)
    @Completion(CodeCompleter.Roles.class)
    private String role;

    @Argument(index = 2, name = "region", description = "Division code, such as 130100 (行政区划代码)")
    @Completion(RegionCompleter.class)
    private String region = Region.HOME.code();

    @Reference
    private AccountAdmin accounts;

    @Override
    void run(Console console) {
        NewAccount wish = new NewAccount(name, null, Codes.read("role", Role.class, role), Region.of(region));
        CreatedAccount made = accounts.create(console.caller(), wish);
        console.line("账户", "Account", made.account().name(), made.account().id());
        console.line("密码（仅显示一次）", "Password, shown once", made.password());
    }
}
