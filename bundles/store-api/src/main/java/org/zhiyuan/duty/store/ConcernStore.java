package org.zhiyuan.duty.store;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sight;
import org.zhiyuan.duty.Concern;
import org.zhiyuan.duty.ConcernId;
import org.zhiyuan.duty.ConcernQuery;

/** Keeps concerns. */
public interface ConcernStore {

    Concern insert(Concern raised);

    Optional<Concern> find(ConcernId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Concern replace(Concern next);

    /** Latest first. */
    Page<Concern> list(ConcernQuery query, Sight sight, PageRequest page);
}
