package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.activity.Enterprise;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.EnterpriseEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Enterprises in the table {@code enterprises}. */
public final class JpaEnterpriseStore implements EnterpriseStore {

    private final Aggregates<Enterprise, EnterpriseEntity> rows;

    public JpaEnterpriseStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Enterprise.class,
                EnterpriseEntity.class,
                EnterpriseEntity::new,
                enterprise -> enterprise.id().value(),
                EnterpriseEntity::copy);
    }

    @Override
    public Enterprise insert(Enterprise enterprise) {
        return rows.insert(enterprise);
    }

    @Override
    public Optional<Enterprise> find(EnterpriseId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<Enterprise> ownedBy(AccountId owner) {
        return rows.first(new Where().is("owner", owner.value()), Order.LATEST);
    }

    @Override
    public Optional<Enterprise> findByCreditCode(CreditCode creditCode) {
        return rows.first(new Where().is("creditCode", creditCode.value()), Order.LATEST);
    }
}
