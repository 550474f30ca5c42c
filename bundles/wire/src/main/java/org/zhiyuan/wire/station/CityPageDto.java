package org.zhiyuan.wire.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** All city organisations. */
@XmlType(name = "CityPage")
public final class CityPageDto {
    public List<CityDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
