package org.zhiyuan.activity.store;

import java.util.Optional;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.identity.CreditCode;

/** Keeps enterprises. */
public interface EnterpriseStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the credit code or the account has one */
    Enterprise insert(Enterprise enterprise);

    Optional<Enterprise> find(EnterpriseId id);

    Optional<Enterprise> ownedBy(AccountId owner);

    Optional<Enterprise> findByCreditCode(CreditCode creditCode);
}
