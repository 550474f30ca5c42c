package org.zhiyuan.operations.evaluation;

import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.record.EvaluationService;
import org.zhiyuan.wire.record.EvaluationDto;
import org.zhiyuan.wire.record.EvaluationMapper;

/** Yearly evaluations of experts (年度评价), R82. */
@Path("/evaluations/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "记录与证明 Records")
public final class EvaluationOperations {
    private static final Text NOUN = Text.of("年度评价", "evaluation");

    private final EvaluationService evaluations;

    public EvaluationOperations(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @POST
    @PlatformOperation(
            name = "computeEvaluation",
            right = "EVALUATION_COMPUTE",
            creates = true,
            zh = "按时长与质量计算年度评价（R82）",
            en = "Compute a year's evaluation from hours and quality (R82)")
    public EvaluationDto compute(@Context Caller caller, @PathParam("year") int year) {
        return EvaluationMapper.toDto(evaluations.compute(caller, year), caller.locale());
    }

    @GET
    @PlatformOperation(
            name = "getEvaluation",
            right = "PUBLIC",
            zh = "年度评价；公布后公开",
            en = "A year's evaluation; public once published")
    public EvaluationDto get(@Context Caller caller, @PathParam("year") int year) {
        return EvaluationMapper.toDto(Params.found(evaluations.find(caller, year), NOUN, year), caller.locale());
    }

    @POST
    @Path("/publication")
    @PlatformOperation(
            name = "publishEvaluation",
            right = "EVALUATION_PUBLISH",
            zh = "公布年度评价，之后不再更改",
            en = "Publish a year's evaluation, for good")
    public EvaluationDto publish(@Context Caller caller, @PathParam("year") int year, @Context ExpectedVersion seen) {
        return EvaluationMapper.toDto(evaluations.publish(caller, year, seen), caller.locale());
    }
}
