package org.zhiyuan.operations.station;

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
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationRecommendation;
import org.zhiyuan.station.SupplementRequests;
import org.zhiyuan.wire.station.NewAssessmentDto;
import org.zhiyuan.wire.station.NewOpinionDto;
import org.zhiyuan.wire.station.NewSupplementDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;

/** What city and local department do with an application (测评、推荐、补正), R27, R28, R96. */
@Path("/stations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class RecommendationOperations {
    private final StationRecommendation recommendation;
    private final SupplementRequests supplements;

    public RecommendationOperations(StationRecommendation recommendation, SupplementRequests supplements) {
        this.recommendation = recommendation;
        this.supplements = supplements;
    }

    @POST
    @Path("/{id}/assessment")
    @PlatformOperation(
            name = "assessStation",
            right = "STATION_ASSESS",
            zh = "市级测评与推荐，与主管部门意见一并生效（R27、R28）",
            en = "The city assesses and recommends; takes effect with the authority's opinion (R27, R28)")
    public StationDto assess(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewAssessmentDto assessment) {
        return dto(caller, recommendation.assess(caller, new StationId(id), seen, StationMapper.fromDto(assessment)));
    }

    @POST
    @Path("/{id}/opinion")
    @PlatformOperation(
            name = "giveStationOpinion",
            right = "STATION_GIVE_OPINION",
            zh = "本地区中小企业主管部门意见：同意或不同意推荐（R27）",
            en = "The region's authority consents to the recommendation or not (R27)")
    public StationDto giveOpinion(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, NewOpinionDto opinion) {
        StationMapper.Opinion given = StationMapper.fromDto(opinion);
        return dto(
                caller,
                recommendation.giveOpinion(
                        caller, new StationId(id), seen, given.consents(), given.document(), given.opinion()));
    }

    @POST
    @Path("/{id}/supplement-requests")
    @PlatformOperation(
            name = "sendBackStation",
            right = "STATION_SEND_BACK",
            zh = "市级测评中退回补正，逐项列明，限工作日内补齐（R96）",
            en = "Send back for supplements, item by item, within working days (R96)")
    public StationDto sendBack(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewSupplementDto supplement) {
        return dto(caller, supplements.sendBack(caller, new StationId(id), seen, StationMapper.fromDto(supplement)));
    }

    @POST
    @Path("/{id}/lapse")
    @PlatformOperation(
            name = "lapseStation",
            right = "STATION_LAPSE",
            zh = "逾期未补正的申请失效（R96）",
            en = "An application not supplemented in time lapses (R96)")
    public StationDto lapse(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, supplements.lapse(caller, new StationId(id), seen));
    }

    private static StationDto dto(Caller caller, Station station) {
        return StationMapper.toDto(station, caller.locale());
    }
}
