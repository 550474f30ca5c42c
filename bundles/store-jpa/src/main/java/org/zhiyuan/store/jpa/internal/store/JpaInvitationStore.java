package org.zhiyuan.store.jpa.internal.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.Invitation;
import org.zhiyuan.expert.InvitationId;
import org.zhiyuan.expert.store.InvitationStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.InvitationEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Invitations in the table {@code expert_invitations}. */
public final class JpaInvitationStore implements InvitationStore {

    private final Aggregates<Invitation, InvitationEntity> rows;

    public JpaInvitationStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                Invitation.class,
                InvitationEntity.class,
                InvitationEntity::new,
                invitation -> invitation.id().value(),
                InvitationEntity::copy);
    }

    @Override
    public Invitation insert(Invitation invitation) {
        return rows.insert(invitation);
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<Invitation> findByCode(String codeDigest) {
        return rows.first(new Where().is("codeDigest", codeDigest), Order.LATEST);
    }

    @Override
    public Invitation replace(Invitation next) {
        return rows.replace(next);
    }

    @Override
    public Page<Invitation> list(PageRequest page) {
        return rows.page(new Where(), Order.LATEST, page);
    }
}
