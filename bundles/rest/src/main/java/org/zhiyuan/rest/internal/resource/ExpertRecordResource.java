package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.RecordService;
import org.zhiyuan.record.TrainingService;
import org.zhiyuan.wire.record.TrainingMapper;
import org.zhiyuan.wire.record.TrainingPageDto;
import org.zhiyuan.wire.record.VolunteerRecordDto;

/** What is on record of an expert (志愿服务记录), R8; beside {@link ExpertResource} at the same path. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "记录与证明 Records")
public final class ExpertRecordResource {
    private final RecordService records;
    private final TrainingService trainings;

    public ExpertRecordResource(RecordService records, TrainingService trainings) {
        this.records = records;
        this.trainings = trainings;
    }

    @GET
    @Path("/{id}/record")
    @Operation(summary = "志愿服务记录全文：身份、技能、时间、联系方式、服务、培训、表彰、评价（R8）")
    public VolunteerRecordDto whole(@Context Caller caller, @PathParam("id") String id) {
        return TrainingMapper.toDto(records.whole(caller, new ExpertId(id)), caller.locale());
    }

    @GET
    @Path("/{id}/trainings")
    @Operation(summary = "专家的培训记录，最近录入的在前")
    public TrainingPageDto trainings(@Context Caller caller, @PathParam("id") String id, @BeanParam PageParams page) {
        return TrainingMapper.toDto(trainings.list(caller, new ExpertId(id), page.request()));
    }
}
