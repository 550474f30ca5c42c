package org.zhiyuan.wire.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of forecasts. */
@XmlType(name = "DutyForecastPage")
public final class DutyForecastPageDto {
    public List<DutyForecastDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
