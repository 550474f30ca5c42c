package org.zhiyuan.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationId;

/**
 * A demand of an enterprise (服务需求), R42; {@code activity} is the one that serves it, null until matched.
 *
 * @param collector the station that collected it, null if the enterprise stated it itself
 * @param followUps what came of it, as stated after the service; the earliest first
 */
public record Demand(
        DemandId id,
        long version,
        AccountId owner,
        EnterpriseId enterprise,
        Region region,
        Industry industry,
        NewDemand content,
        DemandStage stage,
        Instant statedAt,
        ActivityId activity,
        DemandSource source,
        StationId collector,
        List<FollowUp> followUps) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "demand";

    public Demand {
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
    }

    public Demand at(DemandStage next, ActivityId servedBy) {
        return new Demand(
                id,
                version,
                owner,
                enterprise,
                region,
                industry,
                content,
                next,
                statedAt,
                servedBy,
                source,
                collector,
                followUps);
    }

    public Demand with(FollowUp stated) {
        List<FollowUp> all = new ArrayList<>(followUps);
        all.add(stated);
        return new Demand(
                id,
                version,
                owner,
                enterprise,
                region,
                industry,
                content,
                stage,
                statedAt,
                activity,
                source,
                collector,
                all);
    }
}
