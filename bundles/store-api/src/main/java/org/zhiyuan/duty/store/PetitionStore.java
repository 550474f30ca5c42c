package org.zhiyuan.duty.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.duty.PetitionId;
import org.zhiyuan.duty.PetitionQuery;

/** Keeps petitions. */
public interface PetitionStore {

    Petition insert(Petition raised);

    Optional<Petition> find(PetitionId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Petition replace(Petition next);

    /** Latest first. */
    Page<Petition> list(PetitionQuery query, VisibilityScope sight, PageRequest page);
}
