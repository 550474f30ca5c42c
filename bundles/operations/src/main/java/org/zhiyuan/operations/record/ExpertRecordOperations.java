package org.zhiyuan.operations.record;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.record.RecordService;
import org.zhiyuan.record.TrainingService;
import org.zhiyuan.wire.record.AgreedHoursPageDto;
import org.zhiyuan.wire.record.HonourMapper;
import org.zhiyuan.wire.record.RecordMapper;
import org.zhiyuan.wire.record.TotalsDto;
import org.zhiyuan.wire.record.TrainingMapper;
import org.zhiyuan.wire.record.TrainingPageDto;
import org.zhiyuan.wire.record.VolunteerRecordDto;

/** What is on record of an expert (志愿服务记录), R8; beside {@link ExpertOperations} at the same path. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "记录与证明 Records")
public final class ExpertRecordOperations {
    private final RecordService records;
    private final TrainingService trainings;

    public ExpertRecordOperations(RecordService records, TrainingService trainings) {
        this.records = records;
        this.trainings = trainings;
    }

    @GET
    @Path("/{id}/record")
    @PlatformOperation(
            name = "getVolunteerRecord",
            right = "RECORD_READ",
            zh = "志愿服务记录全文：身份、技能、时间、联系方式、服务、培训、表彰、评价（R8）",
            en =
                    "The whole record of an expert: identity, skills, hours, contact, services, trainings, honours, evaluations (R8)")
    public VolunteerRecordDto whole(@Context Caller caller, @PathParam("id") String id) {
        return TrainingMapper.toDto(records.whole(caller, new ExpertId(id)), caller.locale());
    }

    @GET
    @Path("/{id}/trainings")
    @PlatformOperation(
            name = "listTrainings",
            right = "RECORD_READ",
            zh = "专家的培训记录，最近录入的在前",
            en = "An expert's trainings, latest first")
    public TrainingPageDto trainings(@Context Caller caller, @PathParam("id") String id, @BeanParam PageParams page) {
        return TrainingMapper.toDto(trainings.list(caller, new ExpertId(id), page.request()));
    }

    @GET
    @Path("/{id}/totals")
    @PlatformOperation(
            name = "getTotals",
            right = "RECORD_READ",
            zh = "年度累计服务时长与评价",
            en = "A year's hours and evaluation")
    public TotalsDto totals(@Context Caller caller, @PathParam("id") String id, @QueryParam("year") Integer year) {
        return RecordMapper.toDto(records.totals(caller, new ExpertId(id), Params.required("year", year)));
    }

    @GET
    @Path("/{id}/agreed-hours")
    @PlatformOperation(
            name = "getAgreedHours",
            right = "RECORD_READ",
            zh = "各协议年度约定与实际时长（R80）",
            en = "Agreed and served hours of each year of the agreements (R80)")
    public AgreedHoursPageDto agreedHours(@Context Caller caller, @PathParam("id") String id) {
        AgreedHoursPageDto dto = new AgreedHoursPageDto();
        dto.items = records.agreedHours(caller, new ExpertId(id)).stream()
                .map(HonourMapper::toDto)
                .toList();
        return dto;
    }
}
