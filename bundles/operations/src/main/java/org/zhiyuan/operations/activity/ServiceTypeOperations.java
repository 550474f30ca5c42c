package org.zhiyuan.operations.activity;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.activity.ActivityService;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Text;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.wire.activity.ServiceTypeDto;
import org.zhiyuan.wire.activity.ServiceTypeMapper;
import org.zhiyuan.wire.activity.ServiceTypePageDto;

/** The service types that are there (服务类型), R84, R85. */
@Path("/service-types")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "公开查询 Public")
public final class ServiceTypeOperations {
    private static final Text NOUN = Text.of("服务类型", "service type");

    private final ActivityService activities;

    public ServiceTypeOperations(ActivityService activities) {
        this.activities = activities;
    }

    @GET
    @PlatformOperation(
            name = "listServiceTypes",
            right = "PUBLIC",
            zh = "现有服务类型",
            en = "The service types that are there")
    public ServiceTypePageDto list(@Context Caller caller) {
        return ServiceTypeMapper.toDto(activities.serviceTypes(), caller.locale());
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(
            name = "getServiceType",
            right = "PUBLIC",
            zh = "服务类型：字段说明（JSON Schema）与服务菜单",
            en = "A service type: its fields (JSON Schema) and its menu")
    public ServiceTypeDto get(@Context Caller caller, @PathParam("id") String id) {
        return ServiceTypeMapper.toDto(
                Params.found(activities.serviceType(new ServiceTypeId(id)), NOUN, id), caller.locale());
    }
}
