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
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.wire.duty.NewOrganizationDto;
import org.zhiyuan.wire.duty.OrganizationDto;
import org.zhiyuan.wire.duty.OrganizationMapper;
import org.zhiyuan.wire.duty.OrganizationPageDto;

/** Volunteer organisations (志愿服务组织), R6. */
@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "组织与团体 Organisations")
public final class OrganizationResource {
    private final OrganizationService organizations;

    public OrganizationResource(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @POST
    @Created
    @Operation(summary = "登记志愿服务组织（在民政部门注册的非营利组织）")
    public OrganizationDto register(@Context Caller caller, NewOrganizationDto organization) {
        return OrganizationMapper.toDto(organizations.register(caller, OrganizationMapper.fromDto(organization)));
    }

    @GET
    @Operation(summary = "志愿服务组织名册")
    public OrganizationPageDto list(@Context Caller caller, @BeanParam RegionParams params) {
        return OrganizationMapper.organizations(organizations.organizations(caller, params.asked(), params.request()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "志愿服务组织")
    public OrganizationDto get(@Context Caller caller, @PathParam("id") String id) {
        return OrganizationMapper.toDto(organizations.get(caller, new OrganizationId(id)));
    }
}
