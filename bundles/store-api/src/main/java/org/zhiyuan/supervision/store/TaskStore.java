package org.zhiyuan.supervision.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.supervision.OfficialTask;
import org.zhiyuan.supervision.TaskId;

/** Keeps officials' tasks. */
public interface TaskStore {

    OfficialTask insert(OfficialTask task);

    Optional<OfficialTask> find(TaskId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    OfficialTask replace(OfficialTask next);

    /** Every task, also closed ones, about the thing. */
    List<OfficialTask> about(String subjectKind, String subject);

    /** Open tasks by due date; {@code role} null means any, {@code dueBefore} null any day. */
    Page<OfficialTask> open(Role role, LocalDate dueBefore, VisibilityScope sight, PageRequest page);

    /** How many open tasks are due before the day. */
    long countOpen(LocalDate dueBefore, VisibilityScope sight);

    /** Open tasks to be reminded of on or before the day, or due before it and not yet escalated, the oldest first. */
    List<OfficialTask> toSeeTo(LocalDate day, int limit);
}
