package org.zhiyuan.operations.city;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.station.CityFilings;
import org.zhiyuan.station.CityService;
import org.zhiyuan.wire.station.CityDto;
import org.zhiyuan.wire.station.CityMapper;
import org.zhiyuan.wire.station.CityPageDto;
import org.zhiyuan.wire.station.CityRecommendationDto;
import org.zhiyuan.wire.station.FilingDto;

/** City organisations (市级专门服务机构), R13. */
@Path("/cities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作站 Stations")
public final class CityOperations {
    private static final Text NOUN = Text.of("市级专门服务机构", "city organisation");

    private final CityService cities;
    private final CityFilings filings;

    public CityOperations(CityService cities, CityFilings filings) {
        this.cities = cities;
        this.filings = filings;
    }

    @GET
    @PlatformOperation(name = "listCities", right = "PUBLIC", zh = "市级专门服务机构", en = "The city organisations")
    public CityPageDto list(@Context Caller caller) {
        return CityMapper.toDto(cities.list(), caller.locale());
    }

    @GET
    @Path("/{region}")
    @PlatformOperation(name = "getCity", right = "PUBLIC", zh = "某市专门服务机构", en = "A city's organisation")
    public CityDto get(@Context Caller caller, @PathParam("region") String region) {
        return CityMapper.toDto(Params.found(cities.find(Region.of(region)), NOUN, region), caller.locale());
    }

    @PUT
    @Path("/{region}/recommendation")
    @PlatformOperation(
            name = "recommendCity",
            right = "CITY_RECOMMEND",
            zh = "市工信主管部门择优推荐本市机构（R13）",
            en = "The city's authority recommends its organisation (R13)")
    public CityDto recommend(
            @Context Caller caller,
            @PathParam("region") String region,
            @Context ExpectedVersion seen,
            CityRecommendationDto recommendation) {
        return CityMapper.toDto(
                filings.recommend(caller, Region.of(region), seen, CityMapper.fromDto(recommendation)),
                caller.locale());
    }

    @PUT
    @Path("/{region}/filing")
    @PlatformOperation(
            name = "fileCity",
            right = "CITY_FILE",
            zh = "市级机构经推荐后向省级备案（R13）",
            en = "A recommended organisation files with the province (R13)")
    public CityDto file(
            @Context Caller caller,
            @PathParam("region") String region,
            @Context ExpectedVersion seen,
            FilingDto filing) {
        CityMapper.Filing stated = CityMapper.fromDto(filing);
        return CityMapper.toDto(
                filings.file(
                        caller, Region.of(region), seen, stated.filing(), stated.filedOn(), stated.recommendation()),
                caller.locale());
    }
}
