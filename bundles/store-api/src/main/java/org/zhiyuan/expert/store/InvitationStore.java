package org.zhiyuan.expert.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.Invitation;
import org.zhiyuan.expert.InvitationId;

/** Keeps invitations; a code is known by its digest. */
public interface InvitationStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the code is taken */
    Invitation insert(Invitation invitation);

    Optional<Invitation> find(InvitationId id);

    Optional<Invitation> findByCode(String codeDigest);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Invitation replace(Invitation next);

    /** Latest first. */
    Page<Invitation> list(PageRequest page);
}
