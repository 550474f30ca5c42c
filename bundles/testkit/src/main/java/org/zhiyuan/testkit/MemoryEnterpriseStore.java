package org.zhiyuan.testkit;

import java.util.Optional;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.identity.CreditCode;

/** Enterprises in memory. */
public final class MemoryEnterpriseStore extends MemoryStore<EnterpriseId, Enterprise> implements EnterpriseStore {

    public MemoryEnterpriseStore() {
        super(
                Enterprise::id,
                Enterprise::version,
                (enterprise, version) ->
                        Enterprise.of(enterprise.id(), version, enterprise.owner(), enterprise.facts()));
    }

    @Override
    public Enterprise insert(Enterprise enterprise) {
        refuse(ownedBy(enterprise.owner()).isPresent()
                || findByCreditCode(enterprise.facts().creditCode()).isPresent());
        return add(enterprise);
    }

    @Override
    public Optional<Enterprise> find(EnterpriseId id) {
        return row(id);
    }

    @Override
    public Optional<Enterprise> ownedBy(AccountId owner) {
        return all().filter(enterprise -> enterprise.owner().equals(owner)).findFirst();
    }

    @Override
    public Optional<Enterprise> findByCreditCode(CreditCode creditCode) {
        return all().filter(enterprise -> enterprise.facts().creditCode().equals(creditCode))
                .findFirst();
    }
}
