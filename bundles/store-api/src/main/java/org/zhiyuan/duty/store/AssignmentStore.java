package org.zhiyuan.duty.store;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentId;
import org.zhiyuan.duty.AssignmentQuery;

/** Keeps tasks. */
public interface AssignmentStore {

    Assignment insert(Assignment assigned);

    Optional<Assignment> find(AssignmentId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Assignment replace(Assignment next);

    /** Latest first; with {@code today}, only what the station had to do before it, longest overdue first. */
    Page<Assignment> list(AssignmentQuery query, VisibilityScope sight, LocalDate today, PageRequest page);
}
