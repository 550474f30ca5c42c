package org.zhiyuan.wire.plugin;

import javax.xml.bind.annotation.XmlType;

/** One version of an installed plugin (版本), and who answers for it. */
@XmlType(name = "PluginJar")
public final class PluginJarDto {
    public String release;
    public String sha256;
    public Long bytes;
    public String publisher;
    public String by;
    public String approvedBy;
}
