package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.AgeOverrideId;
import org.zhiyuan.expert.store.AgeOverrideStore;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.entity.AgeOverrideEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Overrides of the age limit in the table {@code age_overrides}; their persons are found by blind index. */
public final class JpaAgeOverrideStore implements AgeOverrideStore {

    private final FieldCipher cipher;
    private final Aggregates<AgeOverride, AgeOverrideEntity> rows;

    public JpaAgeOverrideStore(JpaUnitOfWork units, Bodies bodies, FieldCipher cipher) {
        this.cipher = cipher;
        this.rows = new Aggregates<>(
                units,
                bodies,
                AgeOverride.class,
                AgeOverrideEntity.class,
                AgeOverrideEntity::new,
                override -> override.id().value(),
                (row, override) -> row.hold(override.inForce() ? index(override.idNumber()) : null));
    }

    @Override
    public AgeOverride insert(AgeOverride override) {
        return rows.insert(override);
    }

    @Override
    public Optional<AgeOverride> find(AgeOverrideId id) {
        return rows.find(id.value());
    }

    @Override
    public AgeOverride replace(AgeOverride next) {
        return rows.replace(next);
    }

    @Override
    public Optional<AgeOverride> inForce(IdNumber person) {
        return rows.first(new Where().is("person", index(person)), Order.LATEST);
    }

    @Override
    public Page<AgeOverride> list(PageRequest page) {
        return rows.page(new Where(), Order.LATEST, page);
    }

    private String index(IdNumber idNumber) {
        return cipher.blindIndex("IdNumber", idNumber.reveal());
    }
}
