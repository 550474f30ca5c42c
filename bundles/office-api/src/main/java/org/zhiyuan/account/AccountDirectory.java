package org.zhiyuan.account;

import java.util.Optional;
import org.zhiyuan.core.AccountId;

/** Tells the other nouns whose account an id is (账户查找), whoever asks; joins the open unit of work. */
@FunctionalInterface
public interface AccountDirectory {

    /** Also one that is closed, or waits for its second official. */
    Optional<Account> find(AccountId id);
}
