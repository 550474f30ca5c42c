package org.zhiyuan.account;

import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Makes, lists and closes accounts; a change of one that was seen in another version is STALE. */
public interface AccountAdmin {

    /**
     * An official's account that no administrator makes stays closed until a second official confirms it (R94).
     *
     * @throws org.zhiyuan.core.PlatformException DENIED, CONFLICT if the name is taken
     */
    CreatedAccount create(Caller caller, NewAccount account);

    /** Accounts within the caller's region, by name. */
    Page<Account> list(Caller caller, PageRequest page);

    Account get(Caller caller, AccountId id);

    /** A second official confirms an official's account that another one proposed, and opens it (R94). */
    Account confirm(Caller caller, AccountId id, ExpectedVersion seen);

    Account setEnabled(Caller caller, AccountId id, ExpectedVersion seen, boolean enabled);

    /** Gives the account a new password, made by the platform if {@code password} is null; callers may change their own. */
    CreatedAccount setPassword(Caller caller, AccountId id, ExpectedVersion seen, String password);
}
