package org.zhiyuan.handover.store;

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

/** Keeps hand-overs. */
public interface HandoverStore {

    Handover insert(Handover opened);

    Optional<Handover> find(HandoverId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Handover replace(Handover next);

    /**
     * Latest first; with {@code today}, only what was due before it, longest overdue first.
     *
     * @param recipients whom the caller keeps in touch with
     */
    Page<Handover> list(
            HandoverQuery query, Set<Recipient> recipients, VisibilityScope sight, LocalDate today, PageRequest page);
}
