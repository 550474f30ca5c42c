package org.zhiyuan.operations.oversight;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.supervision.TaskService;
import org.zhiyuan.wire.oversight.TaskMapper;
import org.zhiyuan.wire.oversight.TaskPageDto;

/** Officials' tasks (经办任务), R93. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "监督 Supervision")
public final class TaskOperations {
    private final TaskService tasks;

    public TaskOperations(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @PlatformOperation(
            name = "listTasks",
            right = "TASK_READ",
            zh = "本角色在办任务，按办理时限先后（R93）",
            en = "The tasks of the caller's role, nearest deadline first (R93)")
    public TaskPageDto own(@Context Caller caller, @BeanParam PageParams page) {
        return TaskMapper.toDto(tasks.own(caller, page.request()), caller.locale());
    }

    @GET
    @Path("/overdue")
    @PlatformOperation(
            name = "listOverdueTasks",
            right = "TASK_READ",
            zh = "辖区内逾期任务（R93）",
            en = "The overdue tasks of the caller's region (R93)")
    public TaskPageDto overdue(@Context Caller caller, @BeanParam PageParams page) {
        return TaskMapper.toDto(tasks.overdue(caller, page.request()), caller.locale());
    }
}
