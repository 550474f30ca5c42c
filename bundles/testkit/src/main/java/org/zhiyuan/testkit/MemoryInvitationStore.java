package org.zhiyuan.testkit;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.Invitation;
import org.zhiyuan.expert.InvitationId;
import org.zhiyuan.expert.store.InvitationStore;

/** Invitations in memory. */
public final class MemoryInvitationStore extends MemoryStore<InvitationId, Invitation> implements InvitationStore {

    public MemoryInvitationStore() {
        super(
                Invitation::id,
                Invitation::version,
                (invitation, version) -> new Invitation(
                        invitation.id(),
                        version,
                        invitation.text(),
                        invitation.codeDigest(),
                        invitation.state(),
                        invitation.expert(),
                        invitation.by(),
                        invitation.at()));
    }

    @Override
    public Invitation insert(Invitation invitation) {
        refuse(findByCode(invitation.codeDigest()).isPresent());
        return add(invitation);
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return row(id);
    }

    @Override
    public Optional<Invitation> findByCode(String codeDigest) {
        return all().filter(invitation -> invitation.codeDigest().equals(codeDigest))
                .findFirst();
    }

    @Override
    public Invitation replace(Invitation next) {
        return swap(next);
    }

    @Override
    public Page<Invitation> list(PageRequest page) {
        return page(all(), invitation -> invitation.id().value(), true, page);
    }
}
