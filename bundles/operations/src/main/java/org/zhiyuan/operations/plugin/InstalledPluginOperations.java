package org.zhiyuan.operations.plugin;

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
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.plugin.InstalledPlugins;
import org.zhiyuan.wire.plugin.InstalledPluginDto;
import org.zhiyuan.wire.plugin.InstalledPluginMapper;
import org.zhiyuan.wire.plugin.InstalledPluginPageDto;
import org.zhiyuan.wire.plugin.PluginAddressDto;

/** Installed plugins (已安装插件), as the database has them, and what can be done with them. */
@Path("/plugins/installed")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "管理 Administration")
public final class InstalledPluginOperations {
    private final InstalledPlugins plugins;

    public InstalledPluginOperations(InstalledPlugins plugins) {
        this.plugins = plugins;
    }

    @GET
    @PlatformOperation(
            name = "listInstalledPlugins",
            right = "PLUGIN_READ",
            zh = "已安装的插件、其版本与经过",
            en = "The installed plugins, their versions and history")
    public InstalledPluginPageDto list(@Context Caller caller) {
        return InstalledPluginMapper.toDto(plugins.installed(caller));
    }

    @POST
    @PlatformOperation(
            name = "fetchPlugin",
            right = "PLUGIN_INSTALL",
            zh = "从本网地址取得并安装插件，同名的就地更新",
            en = "Fetch a plugin from an address of the own network and install it, or update the one of its name")
    public InstalledPluginDto fetch(@Context Caller caller, PluginAddressDto source) {
        return InstalledPluginMapper.toDto(plugins.fetch(caller, InstalledPluginMapper.fromDto(source)));
    }

    @GET
    @Path("/{name}")
    @PlatformOperation(name = "getInstalledPlugin", right = "PLUGIN_READ", zh = "某一已安装插件", en = "An installed plugin")
    public InstalledPluginDto get(@Context Caller caller, @PathParam("name") String name) {
        return InstalledPluginMapper.toDto(plugins.installed(caller, name));
    }

    @POST
    @Path("/{name}/approval")
    @PlatformOperation(
            name = "approveInstalledPlugin",
            right = "PLUGIN_APPROVE",
            zh = "第二人复核待安装的版本",
            en = "Approve what waits for a second person")
    public InstalledPluginDto approve(
            @Context Caller caller, @PathParam("name") String name, @Context ExpectedVersion seen) {
        return InstalledPluginMapper.toDto(plugins.approve(caller, name, seen));
    }

    @POST
    @Path("/{name}/disable")
    @PlatformOperation(name = "disableInstalledPlugin", right = "PLUGIN_DISABLE", zh = "停用插件", en = "Disable a plugin")
    public InstalledPluginDto disable(
            @Context Caller caller, @PathParam("name") String name, @Context ExpectedVersion seen) {
        return InstalledPluginMapper.toDto(plugins.disable(caller, name, seen));
    }

    @POST
    @Path("/{name}/enable")
    @PlatformOperation(
            name = "enableInstalledPlugin",
            right = "PLUGIN_ENABLE",
            zh = "启用插件，也可恢复已卸载的",
            en = "Enable a plugin, also one that was uninstalled")
    public InstalledPluginDto enable(
            @Context Caller caller, @PathParam("name") String name, @Context ExpectedVersion seen) {
        return InstalledPluginMapper.toDto(plugins.enable(caller, name, seen));
    }

    @POST
    @Path("/{name}/rollback")
    @PlatformOperation(
            name = "rollBackInstalledPlugin",
            right = "PLUGIN_ROLLBACK",
            zh = "退回上一版本",
            en = "Go back to the version before")
    public InstalledPluginDto rollBack(
            @Context Caller caller, @PathParam("name") String name, @Context ExpectedVersion seen) {
        return InstalledPluginMapper.toDto(plugins.rollBack(caller, name, seen));
    }

    @POST
    @Path("/{name}/uninstall")
    @PlatformOperation(
            name = "uninstallInstalledPlugin",
            right = "PLUGIN_UNINSTALL",
            zh = "卸载插件，保留其数据",
            en = "Uninstall a plugin and keep its data")
    public InstalledPluginDto uninstall(
            @Context Caller caller, @PathParam("name") String name, @Context ExpectedVersion seen) {
        return InstalledPluginMapper.toDto(plugins.uninstall(caller, name, seen));
    }

    @POST
    @Path("/{name}/clear")
    @PlatformOperation(
            name = "clearInstalledPlugin",
            right = "PLUGIN_CLEAR",
            zh = "清除已卸载插件的记录与文件",
            en = "Forget a plugin that was uninstalled, with its jars")
    public InstalledPluginDto clear(
            @Context Caller caller, @PathParam("name") String name, @Context ExpectedVersion seen) {
        return InstalledPluginMapper.toDto(plugins.clear(caller, name, seen));
    }
}
