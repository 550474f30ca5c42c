package org.zhiyuan.activity;

import java.time.Instant;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.station.StationId;

/** Which activities are wanted; null means any. They start in {@code from} (included) to {@code until} (excluded). */
public record ActivityQuery(
        Region region,
        ServiceTypeId type,
        ActivityStage stage,
        StationId station,
        ExpertId expert,
        Instant from,
        Instant until) {

    public static final ActivityQuery ALL = new ActivityQuery(null, null, null, null, null, null, null);
}
