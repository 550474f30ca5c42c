package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.core.Page;

@Service
@Command(scope = "zhiyuan", name = "account-list", description = "Lists the accounts by name (列出账户)")
public class AccountListCommand extends PagedCommand {
    @Reference
    private AccountAdmin accounts;

    @Override
    void run(Console console) {
        Page<Account> found = accounts.list(console.caller(), page());
        Table table =
                console.table("名称", "Name", "角色", "Role", "区划", "Region", "状态", "State", "创建", "Created", "标识", "Id");
        found.items()
                .forEach(account -> console.row(
                        table,
                        account.name(),
                        account.role(),
                        account.region(),
                        account.enabled() ? console.text("启用", "enabled") : console.text("停用", "disabled"),
                        account.createdAt(),
                        account.id()));
        console.print(table, found.next());
    }
}
