package org.zhiyuan.wire.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of agreed against delivered hours. */
@XmlType(name = "AgreedHoursPage")
public final class AgreedHoursPageDto {
    public List<AgreedHoursDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
