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
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.duty.PetitionId;
import org.zhiyuan.duty.PetitionService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.duty.AssignmentMapper;
import org.zhiyuan.wire.duty.NewPetitionDto;
import org.zhiyuan.wire.duty.PetitionAnswerDto;
import org.zhiyuan.wire.duty.PetitionDto;
import org.zhiyuan.wire.duty.PetitionPageDto;

/** What stations hear of their industries' worries (反映诉求), R42. */
@Path("/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站职责 Duties")
public final class PetitionOperations {
    private final PetitionService petitions;

    public PetitionOperations(PetitionService petitions) {
        this.petitions = petitions;
    }

    @POST
    @PlatformOperation(
            name = "raiseConcern",
            right = "CONCERN_RAISE",
            creates = true,
            zh = "向省级机构反映行业诉求",
            en = "Tell the province an industry's concern")
    public PetitionDto raise(@Context Caller caller, NewPetitionDto petition) {
        return AssignmentMapper.toDto(petitions.raise(caller, AssignmentMapper.fromDto(petition)));
    }

    @GET
    @PlatformOperation(name = "listConcerns", right = "CONCERN_READ", zh = "行业诉求清单", en = "The industries' concerns")
    public PetitionPageDto list(@Context Caller caller, @BeanParam PetitionParams params) {
        return AssignmentMapper.petitions(petitions.list(caller, params.query(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getConcern", right = "CONCERN_READ", zh = "行业诉求", en = "An industry's concern")
    public PetitionDto get(@Context Caller caller, @PathParam("id") String id) {
        return AssignmentMapper.toDto(petitions.get(caller, new PetitionId(id)));
    }

    @POST
    @Path("/{id}/answer")
    @PlatformOperation(name = "answerConcern", right = "CONCERN_ANSWER", zh = "省级机构答复", en = "The province answers")
    public PetitionDto answer(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            PetitionAnswerDto answer) {
        return AssignmentMapper.toDto(
                petitions.answer(caller, new PetitionId(id), seen, AssignmentMapper.fromDto(answer)));
    }
}
