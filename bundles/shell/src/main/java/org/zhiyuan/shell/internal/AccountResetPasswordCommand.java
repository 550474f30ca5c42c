package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.account.CreatedAccount;
import org.zhiyuan.core.ExpectedVersion;

@Service
@Command(scope = "zhiyuan", name = "account-reset-password", description = "Makes a new password, shown once (重置密码)")
public class AccountResetPasswordCommand extends AccountCommand {
    @Override
    void run(Console console) {
        CreatedAccount reset =
                accounts.setPassword(console.caller(), account(console).id(), ExpectedVersion.ANY, null);
        console.line("账户", "Account", reset.account().name());
        console.line("新密码（仅显示一次）", "New password, shown once", reset.password());
    }
}
