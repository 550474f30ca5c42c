package org.zhiyuan.wire.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of stations. */
@XmlType(name = "StationPage")
public final class StationPageDto {
    public List<StationDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
