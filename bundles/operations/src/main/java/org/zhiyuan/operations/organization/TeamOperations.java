package org.zhiyuan.operations.organization;

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
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.operations.common.RegionParams;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.organization.TeamId;
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
public final class TeamOperations {
    private final OrganizationService organizations;

    public TeamOperations(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @POST
    @PlatformOperation(
            name = "registerTeam",
            right = "TEAM_REGISTER",
            creates = true,
            zh = "登记志愿服务团体（经单位同意、尚未注册）",
            en = "Register a volunteer team (with its unit's consent, not registered)")
    public TeamDto register(@Context Caller caller, NewTeamDto team) {
        return OrganizationMapper.toDto(organizations.register(caller, OrganizationMapper.fromDto(team)));
    }

    @GET
    @PlatformOperation(name = "listTeams", right = "ORGANIZATION_READ", zh = "志愿服务团体名册", en = "The volunteer teams")
    public TeamPageDto list(@Context Caller caller, @BeanParam RegionParams params) {
        return OrganizationMapper.teams(organizations.teams(caller, params.asked(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getTeam", right = "ORGANIZATION_READ", zh = "志愿服务团体", en = "A volunteer team")
    public TeamDto get(@Context Caller caller, @PathParam("id") String id) {
        return OrganizationMapper.toDto(organizations.get(caller, new TeamId(id)));
    }

    @GET
    @Path("/{id}/members")
    @PlatformOperation(
            name = "listTeamMembers",
            right = "ORGANIZATION_READ",
            zh = "总团队成员：在聘志愿专家（R15），都是自然人（R5）",
            en = "The provincial team's members: experts in office (R15), all natural persons (R5)")
    public ExpertDirectoryDto members(
            @Context Caller caller, @PathParam("id") String id, @BeanParam PageParams params) {
        return ExpertMapper.toDto(organizations.members(caller, new TeamId(id), params.request()));
    }
}
