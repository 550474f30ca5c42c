package org.zhiyuan.duty;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Sets tasks and follows them (交办任务), R38. */
public interface AssignmentService {

    /** For a titled station of the agency's region, due today or later. */
    Assignment assign(Caller caller, NewAssignment task);

    Assignment get(Caller caller, AssignmentId id);

    /** Latest first, unless the overdue ones are wanted. */
    Page<Assignment> list(Caller caller, AssignmentQuery query, PageRequest page);

    /** Accepts, or declines with a reason (R91). */
    Assignment answer(Caller caller, AssignmentId id, ExpectedVersion seen, boolean accept, String reason);

    Assignment report(Caller caller, AssignmentId id, ExpectedVersion seen, String report);

    /** The agency that set it, or the province, confirms the report, returns it (ACCEPTED) with a reason, or calls the task off. */
    Assignment judge(Caller caller, AssignmentId id, ExpectedVersion seen, AssignmentStage next, String reason);
}
