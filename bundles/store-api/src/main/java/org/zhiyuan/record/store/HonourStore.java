package org.zhiyuan.record.store;

import java.util.Optional;
import java.util.Set;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourId;
import org.zhiyuan.record.HonourQuery;

/** Keeps honours. */
public interface HonourStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the recipient has one of the kind, year and title that is not revoked */
    Honour insert(Honour honour);

    Optional<Honour> find(HonourId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Honour replace(Honour next);

    /** Latest first. @param merged whose honours count as those of the recipient asked for; none where none is */
    Page<Honour> list(HonourQuery query, Set<String> merged, boolean inForceOnly, PageRequest page);
}
