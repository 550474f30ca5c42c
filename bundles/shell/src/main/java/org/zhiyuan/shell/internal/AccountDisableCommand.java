package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.account.Account;
import org.zhiyuan.core.ExpectedVersion;

@Service
@Command(scope = "zhiyuan", name = "account-disable", description = "Stops an account from signing in (停用账户)")
public class AccountDisableCommand extends AccountCommand {
    @Override
    void run(Console console) {
        Account account = accounts.setEnabled(console.caller(), account(console).id(), ExpectedVersion.ANY, false);
        console.say(account.name() + " 已停用", account.name() + " can no longer sign in");
    }
}
