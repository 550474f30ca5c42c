package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieId;
import org.zhiyuan.decision.store.TieStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.entity.TieEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Officials' ties in the table {@code ties}; persons are known there by blind index. */
public final class JpaTieStore implements TieStore {

    private final FieldCipher cipher;
    private final Aggregates<Tie, TieEntity> rows;

    public JpaTieStore(JpaUnitOfWork units, Bodies bodies, FieldCipher cipher) {
        this.cipher = cipher;
        this.rows = new Aggregates<>(
                units,
                bodies,
                Tie.class,
                TieEntity.class,
                TieEntity::new,
                tie -> tie.id().value(),
                (row, tie) -> row.copy(tie, end(tie)));
    }

    private String end(Tie tie) {
        return tie.unit() != null
                ? tie.unit().value()
                : cipher.blindIndex("IdNumber", tie.person().reveal());
    }

    @Override
    public Tie insert(Tie tie) {
        return rows.insert(tie);
    }

    @Override
    public Optional<Tie> find(TieId id) {
        return rows.find(id.value());
    }

    @Override
    public List<Tie> of(AccountId official) {
        return rows.all(new Where().is("owner", official.value()), Order.LATEST);
    }

    @Override
    public Page<Tie> list(AccountId official, PageRequest page) {
        return rows.page(new Where().is("owner", official == null ? null : official.value()), Order.LATEST, page);
    }

    @Override
    public void remove(TieId id) {
        rows.remove(id.value());
    }
}
