package org.zhiyuan.wire.plugin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** All installed plugins. */
@XmlType(name = "InstalledPluginPage")
public final class InstalledPluginPageDto {
    public List<InstalledPluginDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
