package org.zhiyuan.operations.organization;

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
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.station.StationId;
import org.zhiyuan.wire.duty.FounderDto;
import org.zhiyuan.wire.duty.OrganizationDto;
import org.zhiyuan.wire.duty.OrganizationMapper;

/** Who set up a station (设立单位), R6. */
@Path("/stations/{id}/founder")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "组织与团体 Organisations")
public final class FounderOperations {
    private final OrganizationService organizations;

    public FounderOperations(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @GET
    @PlatformOperation(
            name = "getFounder",
            right = "ORGANIZATION_READ",
            zh = "设立工作站的志愿服务组织；未指明时为申报单位自身",
            en = "The organisation that set the station up; the applicant itself unless named")
    public OrganizationDto founder(@Context Caller caller, @PathParam("id") String id) {
        return OrganizationMapper.toDto(
                Params.found(organizations.founder(caller, new StationId(id)), Text.of("设立单位", "founder"), id));
    }

    @POST
    @PlatformOperation(
            name = "nameFounder",
            right = "FOUNDER_NAME",
            zh = "指明设立工作站的志愿服务组织",
            en = "Name the organisation that set the station up")
    public OrganizationDto name(@Context Caller caller, @PathParam("id") String id, FounderDto founder) {
        return OrganizationMapper.toDto(
                organizations.nameFounder(caller, new StationId(id), OrganizationMapper.fromDto(founder)));
    }
}
