package org.zhiyuan.operations.duty;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Seen;
import org.zhiyuan.duty.ConcernId;
import org.zhiyuan.duty.ConcernService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.duty.AssignmentMapper;
import org.zhiyuan.wire.duty.ConcernAnswerDto;
import org.zhiyuan.wire.duty.ConcernDto;
import org.zhiyuan.wire.duty.ConcernPageDto;
import org.zhiyuan.wire.duty.NewConcernDto;

/** What stations hear of their industries' worries (反映诉求), R42. */
@Path("/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站职责 Duties")
public final class ConcernOperations {
    private final ConcernService concerns;

    public ConcernOperations(ConcernService concerns) {
        this.concerns = concerns;
    }

    @POST
    @PlatformOperation(name = "raiseConcern", right = "CONCERN_RAISE", creates = true,
            zh = "向省级机构反映行业诉求", en = "Tell the province an industry's concern")
    public ConcernDto raise(@Context Caller caller, NewConcernDto concern) {
        return AssignmentMapper.toDto(concerns.raise(caller, AssignmentMapper.fromDto(concern)));
    }

    @GET
    @PlatformOperation(name = "listConcerns", right = "CONCERN_READ",
            zh = "行业诉求清单", en = "The industries' concerns")
    public ConcernPageDto list(@Context Caller caller, @BeanParam ConcernParams params) {
        return AssignmentMapper.concerns(concerns.list(caller, params.query(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getConcern", right = "CONCERN_READ",
            zh = "行业诉求", en = "An industry's concern")
    public ConcernDto get(@Context Caller caller, @PathParam("id") String id) {
        return AssignmentMapper.toDto(concerns.get(caller, new ConcernId(id)));
    }

    @POST
    @Path("/{id}/answer")
    @PlatformOperation(name = "answerConcern", right = "CONCERN_ANSWER",
            zh = "省级机构答复", en = "The province answers")
    public ConcernDto answer(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, ConcernAnswerDto answer) {
        return AssignmentMapper.toDto(concerns.answer(caller, new ConcernId(id), seen, AssignmentMapper.fromDto(answer)));
    }
}
