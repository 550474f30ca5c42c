package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** A command about one account, which people know by its name. */
abstract class AccountCommand extends PlatformCommand {
    @Reference
    protected AccountAdmin accounts;

    @Argument(name = "name", description = "The account's name (账户名)", required = true)
    @Completion(AccountNameCompleter.class)
    private String name;

    final Account account(Console console) {
        PageRequest request = PageRequest.first(PageRequest.MAX_LIMIT);
        while (true) {
            Page<Account> page = accounts.list(console.caller(), request);
            for (Account account : page.items()) {
                if (account.name().equals(name)) {
                    return account;
                }
            }
            if (page.next() == null) {
                throw PlatformException.notFound(Text.of("账户", "account"), name);
            }
            request = new PageRequest(PageRequest.MAX_LIMIT, page.next());
        }
    }
}
