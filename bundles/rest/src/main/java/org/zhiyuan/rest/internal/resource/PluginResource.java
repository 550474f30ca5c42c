package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
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
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.wire.plugin.PluginDiagnosisPageDto;
import org.zhiyuan.wire.plugin.PluginDto;
import org.zhiyuan.wire.plugin.PluginMapper;
import org.zhiyuan.wire.plugin.PluginPageDto;

/** Plugins (插件), also why one is not answering. */
@Path("/plugins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "管理 Administration")
public final class PluginResource {
    private final PluginService plugins;

    public PluginResource(PluginService plugins) {
        this.plugins = plugins;
    }

    @GET
    @Operation(summary = "插件及其状态与原因")
    public PluginPageDto list(@Context Caller caller) {
        return PluginMapper.toDto(plugins.list(caller), caller.locale());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "某一插件或文件的状态、原因与处置建议")
    public PluginDiagnosisPageDto diagnose(@Context Caller caller, @PathParam("id") String id) {
        return PluginMapper.diagnoses(plugins.diagnose(caller, id), caller.locale());
    }

    @POST
    @Path("/{kind}/{id}/release")
    @Operation(summary = "解除隔离")
    public PluginDto release(@Context Caller caller, @PathParam("kind") String kind, @PathParam("id") String id) {
        return PluginMapper.toDto(plugins.release(caller, kind, id), caller.locale());
    }
}
