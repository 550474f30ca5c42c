package org.zhiyuan.shell.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.InstalledPlugins;

@Service
@Command(scope = "zhiyuan", name = "plugin-install", description = "Installs a jar, or updates its plugin (安装或更新插件)")
public class PluginInstallCommand extends PlatformCommand {
    @Argument(name = "file", description = "The jar here, or its address (本机jar文件或地址)", required = true)
    private String file;

    @Reference
    private InstalledPlugins plugins;

    @Override
    void run(Console console) {
        if (file.startsWith("http://") || file.startsWith("https://")) {
            InstalledPluginCommand.say(console, plugins.fetch(console.caller(), file));
            return;
        }
        try (InputStream jar = Files.newInputStream(Path.of(file))) {
            InstalledPluginCommand.say(console, plugins.install(console.caller(), jar));
        } catch (IOException | InvalidPathException e) {
            throw PlatformException.invalid("file", Text.of("无法读取", "can't be read"));
        }
    }
}
