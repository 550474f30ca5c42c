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
import org.zhiyuan.station.AnnualAssessment;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.station.AwardMapper;
import org.zhiyuan.wire.station.NewReportDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;
import org.zhiyuan.wire.station.YearDecisionDto;

/** A station's yearly assessment (年度考核) and rectification (整改), R39, R105. */
@Path("/stations/{id}/year-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class YearAssessmentOperations {
    private final AnnualAssessment years;

    public YearAssessmentOperations(AnnualAssessment years) {
        this.years = years;
    }

    @POST
    @Path("/{year}/result")
    @PlatformOperation(
            name = "assessStationYear",
            right = "STATION_ASSESS_YEAR",
            zh = "考核结论：合格，或警告并限期整改；场次不足不能合格（R43、R105）",
            en = "Conclude: passed, or warned with a deadline; too few activities can't pass (R43, R105)")
    public StationDto assess(
            @Context Caller caller,
            @PathParam("id") String id,
            @PathParam("year") int year,
            @Context ExpectedVersion seen,
            YearDecisionDto decision) {
        AwardMapper.YearDecision given = AwardMapper.fromDto(decision);
        return StationMapper.toDto(
                years.assess(caller, new StationId(id), seen, year, given.passed(), given.reason()), caller.locale());
    }

    @POST
    @Path("/{year}/report")
    @PlatformOperation(
            name = "reportRectification",
            right = "STATION_REPORT_RECTIFICATION",
            zh = "工作站提交整改报告",
            en = "Station reports its rectification")
    public StationDto report(
            @Context Caller caller,
            @PathParam("id") String id,
            @PathParam("year") int year,
            @Context ExpectedVersion seen,
            NewReportDto report) {
        return StationMapper.toDto(
                years.report(caller, new StationId(id), seen, year, AwardMapper.fromDto(report)), caller.locale());
    }

    @POST
    @Path("/{year}/recheck")
    @PlatformOperation(
            name = "recheckStationYear",
            right = "STATION_RECHECK_YEAR",
            zh = "整改复核：通过则恢复，不通过则再限期；默认不自动撤销（R105）",
            en = "Check the rectification: restored, or another deadline; never revoked by default (R105)")
    public StationDto recheck(
            @Context Caller caller,
            @PathParam("id") String id,
            @PathParam("year") int year,
            @Context ExpectedVersion seen,
            YearDecisionDto decision) {
        AwardMapper.YearDecision given = AwardMapper.fromDto(decision);
        return StationMapper.toDto(
                years.recheck(caller, new StationId(id), seen, year, given.passed(), given.reason()), caller.locale());
    }
}
