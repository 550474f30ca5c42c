package org.zhiyuan.operations.station;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationSubmission;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.station.StationApplicationDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;

/** The applicant's side (工作站申请), R17 to R36. */
@Path("/stations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class SubmissionOperations {
    private final StationSubmission submission;

    public SubmissionOperations(StationSubmission submission) {
        this.submission = submission;
    }

    @POST
    @Path("/self-check")
    @PlatformOperation(
            name = "selfCheckStation",
            right = "STATION_SELF_CHECK",
            zh = "申报前自查：逐条给出依据、所见与差距，不保存",
            en = "Check before applying: each clause, what was seen and what is missing; nothing kept")
    public VerdictDto selfCheck(@Context Caller caller, StationApplicationDto application) {
        return KernelMapper.toDto(submission.selfCheck(caller, StationMapper.fromDto(application)), caller.locale());
    }

    @POST
    @PlatformOperation(
            name = "applyStation",
            right = "STATION_APPLY",
            creates = true,
            zh = "建立申请草稿（R17–R33）",
            en = "Make the draft of an application (R17-R33)")
    public StationDto draft(@Context Caller caller, StationApplicationDto application) {
        return dto(caller, submission.draft(caller, StationMapper.fromDto(application)));
    }

    @PUT
    @Path("/{id}")
    @PlatformOperation(
            name = "reviseStation",
            right = "STATION_APPLY",
            needsVersion = true,
            zh = "修改草稿或补正材料；提交后冻结（R28）",
            en = "Revise a draft or supplement it; frozen once submitted (R28)")
    public StationDto revise(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            StationApplicationDto application) {
        return dto(caller, submission.revise(caller, new StationId(id), seen, StationMapper.fromDto(application)));
    }

    @POST
    @Path("/{id}/submission")
    @PlatformOperation(
            name = "submitStation",
            right = "STATION_SUBMIT",
            zh = "在申报期内提交（R36）",
            en = "Submit within the round (R36)")
    public StationDto submit(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, submission.submit(caller, new StationId(id), seen));
    }

    private static StationDto dto(Caller caller, Station station) {
        return StationMapper.toDto(station, caller.locale());
    }
}
