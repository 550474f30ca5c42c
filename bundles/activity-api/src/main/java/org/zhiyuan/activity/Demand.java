package org.zhiyuan.activity;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationId;

/**
 * A demand of an enterprise (服务需求), R42; {@code activity} is the one that serves it, null until matched.
 *
 * @param collector the station that collected it, null if the enterprise stated it itself
 */
public record Demand(DemandId id, long version, AccountId owner, EnterpriseId enterprise, Region region, Industry industry,
        NewDemand content, DemandStage stage, Instant statedAt, ActivityId activity, DemandSource source, StationId collector) {

    public Demand at(DemandStage next, ActivityId servedBy) {
        return new Demand(id, version, owner, enterprise, region, industry, content, next, statedAt, servedBy, source, collector);
    }
}
