package org.zhiyuan.wire.plugin;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.wire.Names;

/** One plugin (插件), its state and, unless it is active, the reason. */
@XmlType(name = "Plugin")
public final class PluginDto {
    public String kind;
    public String id;
    public String name;
    public String bundle;
    public String version;
    public String signer;

    @Names(PluginState.class)
    public String state;

    public String reason;

    @XmlSchemaType(name = "dateTime")
    public String since;

    public Long calls;
    public Long failures;
}
