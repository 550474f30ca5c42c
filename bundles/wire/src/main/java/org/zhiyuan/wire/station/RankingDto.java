package org.zhiyuan.wire.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of a round's ranking (优先遴选), R37. */
@XmlType(name = "Ranking")
public final class RankingDto {
    public List<RankedStationDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
