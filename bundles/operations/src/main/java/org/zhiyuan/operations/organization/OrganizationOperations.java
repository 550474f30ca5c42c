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
import org.zhiyuan.operations.common.RegionParams;
import org.zhiyuan.organization.OrganizationId;
import org.zhiyuan.organization.OrganizationService;
import org.zhiyuan.wire.duty.NewOrganizationDto;
import org.zhiyuan.wire.duty.OrganizationDto;
import org.zhiyuan.wire.duty.OrganizationMapper;
import org.zhiyuan.wire.duty.OrganizationPageDto;

/** Volunteer organisations (志愿服务组织), R6. */
@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "组织与团体 Organisations")
public final class OrganizationOperations {
    private final OrganizationService organizations;

    public OrganizationOperations(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @POST
    @PlatformOperation(
            name = "registerOrganization",
            right = "ORGANIZATION_REGISTER",
            creates = true,
            zh = "登记志愿服务组织（在民政部门注册的非营利组织）",
            en = "Register a volunteer organisation (a registered non-profit)")
    public OrganizationDto register(@Context Caller caller, NewOrganizationDto organization) {
        return OrganizationMapper.toDto(organizations.register(caller, OrganizationMapper.fromDto(organization)));
    }

    @GET
    @PlatformOperation(
            name = "listOrganizations",
            right = "ORGANIZATION_READ",
            zh = "志愿服务组织名册",
            en = "The volunteer organisations")
    public OrganizationPageDto list(@Context Caller caller, @BeanParam RegionParams params) {
        return OrganizationMapper.organizations(organizations.organizations(caller, params.asked(), params.request()));
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(
            name = "getOrganization",
            right = "ORGANIZATION_READ",
            zh = "志愿服务组织",
            en = "A volunteer organisation")
    public OrganizationDto get(@Context Caller caller, @PathParam("id") String id) {
        return OrganizationMapper.toDto(organizations.get(caller, new OrganizationId(id)));
    }
}
