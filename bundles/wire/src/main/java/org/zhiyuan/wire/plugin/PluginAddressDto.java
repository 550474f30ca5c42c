package org.zhiyuan.wire.plugin;

import javax.xml.bind.annotation.XmlType;

/** Where the platform fetches a plugin's jar from (插件来源地址). */
@XmlType(name = "PluginAddress")
public final class PluginAddressDto {
    public String address;
}
