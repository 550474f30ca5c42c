package org.zhiyuan.shell.internal;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.core.PageRequest;

/** Completes the names of accounts, each with its role. */
@Service
public class AccountNameCompleter extends ListCompleter {
    @Reference
    private AccountAdmin accounts;

    @Override
    Stream<Candidate> candidates(Console console) {
        return accounts.list(console.caller(), PageRequest.first(PageRequest.MAX_LIMIT)).items().stream()
                .map(account ->
                        candidate(account.name(), console.text(account.role().label())));
    }
}
