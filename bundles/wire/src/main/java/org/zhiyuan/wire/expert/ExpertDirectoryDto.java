package org.zhiyuan.wire.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of the expert list. */
@XmlType(name = "ExpertDirectory")
public final class ExpertDirectoryDto {
    public List<ExpertProfileDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
