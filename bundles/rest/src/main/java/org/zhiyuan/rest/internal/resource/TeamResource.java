package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.organization.TeamId;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.wire.duty.NewTeamDto;
import org.zhiyuan.wire.duty.OrganizationMapper;
import org.zhiyuan.wire.duty.TeamDto;
import org.zhiyuan.wire.duty.TeamPageDto;
import org.zhiyuan.wire.expert.ExpertDirectoryDto;
import org.zhiyuan.wire.expert.ExpertMapper;

/** Volunteer teams (志愿服务团体/队), R6; the provincial team is one of them, R15. */
@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "组织与团体 Organisations")
public final class TeamResource {
    private final OrganizationService organizations;

    public TeamResource(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @POST
    @Created
    @Operation(summary = "登记志愿服务团体（经单位同意、尚未注册）")
    public TeamDto register(@Context Caller caller, NewTeamDto team) {
        return OrganizationMapper.toDto(organizations.register(caller, OrganizationMapper.fromDto(team)));
    }

    @GET
    @Operation(summary = "志愿服务团体名册")
    public TeamPageDto list(@Context Caller caller, @BeanParam RegionParams params) {
        return OrganizationMapper.teams(organizations.teams(caller, params.asked(), params.request()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "志愿服务团体")
    public TeamDto get(@Context Caller caller, @PathParam("id") String id) {
        return OrganizationMapper.toDto(organizations.get(caller, new TeamId(id)));
    }

    @GET
    @Path("/{id}/members")
    @Operation(summary = "总团队成员：在聘志愿专家（R15），都是自然人（R5）")
    public ExpertDirectoryDto members(@Context Caller caller, @PathParam("id") String id, @BeanParam PageParams params) {
        return ExpertMapper.toDto(organizations.members(caller, new TeamId(id), params.request()));
    }
}
