package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.account.Account;
import org.zhiyuan.core.ExpectedVersion;

@Service
@Command(scope = "zhiyuan", name = "account-enable", description = "Lets an account sign in again (启用账户)")
public class AccountEnableCommand extends AccountCommand {
    @Override
    void run(Console console) {
        Account account = accounts.setEnabled(console.caller(), account(console).id(), ExpectedVersion.ANY, true);
        console.say(account.name() + " 已启用", account.name() + " may sign in again");
    }
}
