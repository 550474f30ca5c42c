package org.zhiyuan.wire.plugin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** All that go by one name. */
@XmlType(name = "PluginDiagnosisPage")
public final class PluginDiagnosisPageDto {
    public List<PluginDiagnosisDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
