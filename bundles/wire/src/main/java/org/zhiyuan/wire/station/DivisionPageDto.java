package org.zhiyuan.wire.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** All divisions of a province or an area. */
@XmlType(name = "DivisionPage")
public final class DivisionPageDto {
    public List<DivisionDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
