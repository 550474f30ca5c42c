package org.zhiyuan.wire.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of experts. */
@XmlType(name = "ExpertPage")
public final class ExpertPageDto {
    public List<ExpertDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
