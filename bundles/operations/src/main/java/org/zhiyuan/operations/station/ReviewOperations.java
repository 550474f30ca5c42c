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
import org.zhiyuan.station.StationConduct;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationReview;
import org.zhiyuan.wire.station.NewConductRecordDto;
import org.zhiyuan.wire.station.StationDto;
import org.zhiyuan.wire.station.StationMapper;
import org.zhiyuan.wire.station.StationReviewDto;

/** The province's review (省级审核) and what became known since the submission (合规情况), R25, R26, R34. */
@Path("/stations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class ReviewOperations {
    private final StationReview reviews;
    private final StationConduct conduct;

    public ReviewOperations(StationReview reviews, StationConduct conduct) {
        this.reviews = reviews;
        this.conduct = conduct;
    }

    @POST
    @Path("/{id}/review")
    @PlatformOperation(
            name = "reviewStation",
            right = "STATION_REVIEW",
            zh = "省级审核，须两人意见一致（R34、R94）；补正须列明事项",
            en = "The province reviews; two agree (R34, R94); a supplement names its items")
    public StationDto review(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            StationReviewDto review) {
        return dto(caller, reviews.review(caller, new StationId(id), seen, StationMapper.fromDto(review)));
    }

    @POST
    @Path("/{id}/conduct")
    @PlatformOperation(
            name = "recordStationConduct",
            right = "STATION_RECORD_CONDUCT",
            zh = "登记提交后的合规情况：处罚、调查及其解除（R25、R26）",
            en = "Record what was learnt after the submission: penalties, inquiries and their end (R25, R26)")
    public StationDto recordConduct(
            @Context Caller caller,
            @PathParam("id") String id,
            @Context ExpectedVersion seen,
            NewConductRecordDto record) {
        StationMapper.Known known = StationMapper.fromDto(record);
        return dto(caller, conduct.record(caller, new StationId(id), seen, known.conduct(), known.source()));
    }

    private static StationDto dto(Caller caller, Station station) {
        return StationMapper.toDto(station, caller.locale());
    }
}
