package org.zhiyuan.wire.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of overrides of the age limit. */
@XmlType(name = "AgeOverridePage")
public final class AgeOverridePageDto {
    public List<AgeOverrideDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
