package org.zhiyuan.supervision;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Shows officials what they have to do (经办任务), R93. */
public interface TaskService {

    /** The open tasks of the caller's role within its region, those due first first. */
    Page<OfficialTask> own(Caller caller, PageRequest page);

    /** The open tasks within the caller's sight that are overdue, whosever they are, the longest overdue first. */
    Page<OfficialTask> overdue(Caller caller, PageRequest page);

    /** How many open tasks within the caller's sight are overdue. */
    long countOverdue(Caller caller);
}
