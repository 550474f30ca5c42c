package org.zhiyuan.wire.station;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.wire.Names;

/** An application's place in its round (优先遴选), R37; the list's order is the ranking. */
@XmlType(name = "RankedStation")
public final class RankedStationDto {
    public String id;
    public String name;
    public String region;

    @Names(StationStage.class)
    public String stage;

    public Boolean eligible;
    public Boolean priority;
    /** Codes of the rule book's list station.preferred (R37). */
    public List<String> priorities;

    public BigDecimal score;
}
