package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.expert.Invitation;

/** An invitation to become an expert, found by the digest of its code. */
@Entity
@Table(name = "expert_invitations")
public class InvitationEntity extends AggregateEntity {

    @Column(name = "code_digest")
    private String codeDigest;

    public void copy(Invitation invitation) {
        this.codeDigest = invitation.codeDigest();
    }
}
