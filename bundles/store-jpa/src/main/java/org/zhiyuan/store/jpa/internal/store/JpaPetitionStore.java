package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.duty.PetitionId;
import org.zhiyuan.duty.PetitionQuery;
import org.zhiyuan.duty.store.PetitionStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.PetitionEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Petitions in the table {@code petitions}. */
public final class JpaPetitionStore implements PetitionStore {

    private final Aggregates<Petition, PetitionEntity> rows;

    public JpaPetitionStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Petition.class,
                PetitionEntity.class,
                PetitionEntity::new,
                found -> found.id().value(),
                PetitionEntity::copy);
    }

    @Override
    public Petition insert(Petition raised) {
        return rows.insert(raised);
    }

    @Override
    public Optional<Petition> find(PetitionId id) {
        return rows.find(id.value());
    }

    @Override
    public Petition replace(Petition next) {
        return rows.replace(next);
    }

    @Override
    public Page<Petition> list(PetitionQuery query, VisibilityScope sight, PageRequest page) {
        return rows.page(
                new Where()
                        .in(query.region())
                        .is("industry", query.industry())
                        .is("state", query.open() == null ? null : PetitionEntity.state(query.open()))
                        .seen(sight),
                Order.LATEST,
                page);
    }
}
