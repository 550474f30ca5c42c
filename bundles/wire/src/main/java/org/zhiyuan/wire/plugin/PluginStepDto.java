package org.zhiyuan.wire.plugin;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What was done with an installed plugin (经过). */
@XmlType(name = "PluginStep")
public final class PluginStepDto {
    public String act;
    public String release;

    @XmlSchemaType(name = "dateTime")
    public String at;

    public String by;
}
