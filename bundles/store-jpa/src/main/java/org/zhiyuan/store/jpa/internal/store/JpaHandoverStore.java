package org.zhiyuan.store.jpa.internal.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.handover.Handover;
import org.zhiyuan.handover.HandoverId;
import org.zhiyuan.handover.HandoverQuery;
import org.zhiyuan.handover.Recipient;
import org.zhiyuan.handover.store.HandoverStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.HandoverEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Hand-overs in the table {@code handovers}; they belong to an agency, and to nobody else. */
public final class JpaHandoverStore implements HandoverStore {

    private static final Order BY_DUE = new Order("dueDay", false, false);

    private final Aggregates<Handover, HandoverEntity> rows;

    public JpaHandoverStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Handover.class,
                HandoverEntity.class,
                HandoverEntity::new,
                found -> found.id().value(),
                HandoverEntity::copy);
    }

    @Override
    public Handover insert(Handover opened) {
        return rows.insert(opened);
    }

    @Override
    public Optional<Handover> find(HandoverId id) {
        return rows.find(id.value());
    }

    @Override
    public Handover replace(Handover next) {
        return rows.replace(next);
    }

    @Override
    public Page<Handover> list(
            HandoverQuery query, Set<Recipient> recipients, VisibilityScope sight, LocalDate today, PageRequest page) {
        Where where = new Where()
                .is("recipient", query.recipient())
                .is("stage", query.stage())
                .is("subjectKind", query.subjectKind())
                .is("subject", query.subject())
                .seen(sight)
                .and("e.dueDay < :today", "today", today == null ? null : today.toEpochDay());
        if (recipients.size() < Recipient.values().length) {
            where.and(
                    "e.recipient in (:recipients)",
                    "recipients",
                    recipients.stream().map(Recipient::name).toList());
        }
        return rows.page(where, today == null ? Order.LATEST : BY_DUE, page);
    }
}
