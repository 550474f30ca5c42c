package org.zhiyuan.wire.plugin;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.plugin.InstalledState;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.Versioned;

/** A plugin as the database has it (已安装插件): what is to run. */
@XmlType(name = "InstalledPlugin")
public final class InstalledPluginDto implements Versioned {
    public String name;
    public Long version;

    @Names(InstalledState.class)
    public String state;

    public PluginJarDto current;
    public PluginJarDto before;
    public PluginJarDto proposed;
    public String file;
    public List<PluginStepDto> history;

    @Override
    public String key() {
        return name;
    }

    @Override
    public Long version() {
        return version;
    }
}
