package org.zhiyuan.wire.plugin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** All plugins. */
@XmlType(name = "PluginPage")
public final class PluginPageDto {
    public List<PluginDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
