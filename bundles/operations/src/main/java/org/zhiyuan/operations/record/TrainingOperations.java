package org.zhiyuan.operations.record;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.record.TrainingId;
import org.zhiyuan.record.TrainingService;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.record.NewTrainingDto;
import org.zhiyuan.wire.record.TrainingDto;
import org.zhiyuan.wire.record.TrainingMapper;
import org.zhiyuan.wire.record.TrainingPageDto;

/** Trainings of experts (培训情况), R8. */
@Path("/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "记录与证明 Records")
public final class TrainingOperations {
    private final TrainingService trainings;

    public TrainingOperations(TrainingService trainings) {
        this.trainings = trainings;
    }

    @POST
    @PlatformOperation(
            name = "enterTraining",
            right = "TRAINING_ENTER",
            creates = true,
            zh = "记录一次培训及参加的专家（R8）",
            en = "Record a training and the experts who took part (R8)")
    public TrainingPageDto enter(@Context Caller caller, NewTrainingDto training) {
        TrainingMapper.Attended attended = TrainingMapper.fromDto(training);
        return TrainingMapper.toDto(new Page<>(trainings.enter(caller, attended.experts(), attended.training()), null));
    }

    @POST
    @Path("/{id}/voiding")
    @PlatformOperation(
            name = "voidTraining",
            right = "TRAINING_ENTER",
            zh = "录错的培训记录作废，须说明理由",
            en = "Void a training that was recorded wrongly, with a reason")
    public TrainingDto invalidate(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return TrainingMapper.toDto(
                trainings.invalidate(caller, new TrainingId(id), seen, KernelMapper.reason(reason)));
    }
}
