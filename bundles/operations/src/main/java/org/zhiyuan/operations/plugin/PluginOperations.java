package org.zhiyuan.operations.plugin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
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
import org.zhiyuan.plugin.InstalledPlugins;
import org.zhiyuan.plugin.PluginService;
import org.zhiyuan.wire.plugin.InstalledPluginDto;
import org.zhiyuan.wire.plugin.InstalledPluginMapper;
import org.zhiyuan.wire.plugin.PluginDiagnosisPageDto;
import org.zhiyuan.wire.plugin.PluginDto;
import org.zhiyuan.wire.plugin.PluginMapper;
import org.zhiyuan.wire.plugin.PluginPageDto;

/** Plugins (插件), also why one is not answering. */
@Path("/plugins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "管理 Administration")
public final class PluginOperations {
    private final PluginService plugins;
    private final InstalledPlugins manager;

    public PluginOperations(PluginService plugins, InstalledPlugins manager) {
        this.plugins = plugins;
        this.manager = manager;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @PlatformOperation(
            name = "installPlugin",
            right = "PLUGIN_INSTALL",
            zh = "安装插件（jar原始内容），同名的就地更新",
            en = "Install a plugin (the jar's bytes), or update the one of its name in place")
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = "string", format = "binary"))))
    public InstalledPluginDto install(@Context Caller caller, InputStream jar) {
        return InstalledPluginMapper.toDto(manager.install(caller, jar));
    }

    @GET
    @PlatformOperation(
            name = "listPlugins",
            right = "PLUGIN_READ",
            zh = "插件及其状态与原因",
            en = "The plugins, their states and the reasons")
    public PluginPageDto list(@Context Caller caller) {
        return PluginMapper.toDto(plugins.list(caller), caller.locale());
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(
            name = "diagnosePlugin",
            right = "PLUGIN_READ",
            zh = "某一插件或文件的状态、原因与处置建议",
            en = "Why a plugin or a file is as it is, and what to do")
    public PluginDiagnosisPageDto diagnose(@Context Caller caller, @PathParam("id") String id) {
        return PluginMapper.diagnoses(plugins.diagnose(caller, id), caller.locale());
    }

    @POST
    @Path("/{kind}/{id}/release")
    @PlatformOperation(
            name = "releasePlugin",
            right = "PLUGIN_RELEASE",
            zh = "解除隔离",
            en = "Release a plugin from quarantine")
    public PluginDto release(@Context Caller caller, @PathParam("kind") String kind, @PathParam("id") String id) {
        return PluginMapper.toDto(plugins.release(caller, kind, id), caller.locale());
    }
}
