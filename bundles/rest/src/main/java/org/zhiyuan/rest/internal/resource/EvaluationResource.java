package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.PermitAll;
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
import org.zhiyuan.core.Text;
import org.zhiyuan.record.EvaluationService;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.wire.record.EvaluationDto;
import org.zhiyuan.wire.record.EvaluationMapper;

/** Yearly evaluations of experts (年度评价), R82. */
@Path("/evaluations/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "记录与证明 Records")
public final class EvaluationResource {
    private static final Text NOUN = Text.of("年度评价", "evaluation");

    private final EvaluationService evaluations;

    public EvaluationResource(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @POST
    @Created
    @Operation(summary = "按时长与质量计算年度评价（R82）")
    public EvaluationDto compute(@Context Caller caller, @PathParam("year") String year) {
        return EvaluationMapper.toDto(evaluations.compute(caller, Params.year(year)), caller.locale());
    }

    @GET
    @PermitAll
    @Operation(summary = "年度评价；公布后公开")
    public EvaluationDto get(@Context Caller caller, @PathParam("year") String year) {
        return EvaluationMapper.toDto(Params.found(evaluations.find(caller, Params.year(year)), NOUN, year), caller.locale());
    }

    @POST
    @Path("/publication")
    @Operation(summary = "公布年度评价，之后不再更改")
    public EvaluationDto publish(@Context Caller caller, @PathParam("year") String year, @Context Seen seen) {
        return EvaluationMapper.toDto(evaluations.publish(caller, Params.year(year), seen), caller.locale());
    }
}
