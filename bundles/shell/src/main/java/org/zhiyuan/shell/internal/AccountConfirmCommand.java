package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.account.Account;
import org.zhiyuan.core.ExpectedVersion;

@Service
@Command(scope = "zhiyuan", name = "account-confirm", description = "Confirms an official's account (复核确认经办账户)")
public class AccountConfirmCommand extends AccountCommand {
    @Override
    void run(Console console) {
        Account account = accounts.confirm(console.caller(), account(console).id(), ExpectedVersion.ANY);
        console.say(account.name() + " 已确认启用", account.name() + " is confirmed and can sign in");
    }
}
