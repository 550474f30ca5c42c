package org.zhiyuan.account.store;

import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;

/** Keeps accounts. */
public interface AccountStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the name is taken */
    Credentials insert(Credentials credentials);

    Optional<Credentials> find(AccountId id);

    Optional<Credentials> findByName(String name);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Credentials replace(Credentials next);

    /** By name; an owner in the sight means the account itself. */
    Page<Credentials> list(VisibilityScope sight, PageRequest page);

    boolean isEmpty();
}
