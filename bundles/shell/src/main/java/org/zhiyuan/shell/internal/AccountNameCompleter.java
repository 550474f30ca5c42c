package org.zhiyuan.shell.internal;

import java.util.stream.Stream;

import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PageRequest;

/** Completes the names of accounts. */
@Service
public class AccountNameCompleter extends ListCompleter {
    @Reference
    private AccountAdmin accounts;

    @Override
    Stream<String> candidates(Caller caller) {
        return accounts.list(caller, PageRequest.first(PageRequest.MAX_LIMIT)).items().stream().map(Account::name);
    }
}
