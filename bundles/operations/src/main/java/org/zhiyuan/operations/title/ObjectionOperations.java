package org.zhiyuan.operations.title;

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
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationObjections;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PersonalDataDto;
import org.zhiyuan.wire.PurposeDto;
import org.zhiyuan.wire.station.NoticeMapper;
import org.zhiyuan.wire.station.ObjectionAnswerDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;

/** The province's answers to objections (异议答复), R104. */
@Path("/stations/{id}/objections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class ObjectionOperations {
    private final StationObjections objections;

    public ObjectionOperations(StationObjections objections) {
        this.objections = objections;
    }

    @POST
    @Path("/{number}/answer")
    @PlatformOperation(
            name = "answerObjection",
            right = "STATION_ANSWER_OBJECTION",
            zh = "省级答复异议，须两人意见一致（R94、R104）",
            en = "The province answers an objection; two agree (R94, R104)")
    public StationDto answer(
            @Context Caller caller,
            @PathParam("id") String id,
            @PathParam("number") int number,
            @Context ExpectedVersion seen,
            ObjectionAnswerDto answer) {
        NoticeMapper.Answer given = NoticeMapper.fromDto(answer);
        return StationMapper.toDto(
                objections.answer(caller, new StationId(id), seen, number, given.upheld(), given.answer()),
                caller.locale());
    }

    @POST
    @Path("/{number}/disclosures")
    @PlatformOperation(
            name = "discloseObjector",
            right = "STATION_DISCLOSE",
            secret = true,
            zh = "说明用途后查看异议人联系方式，记入审计（R87）",
            en = "Read the objector's contact for a stated purpose, with an audit entry (R87)")
    public PersonalDataDto disclose(
            @Context Caller caller, @PathParam("id") String id, @PathParam("number") int number, PurposeDto purpose) {
        return KernelMapper.toDto(
                objections.disclose(caller, new StationId(id), number, KernelMapper.purpose(purpose)));
    }
}
