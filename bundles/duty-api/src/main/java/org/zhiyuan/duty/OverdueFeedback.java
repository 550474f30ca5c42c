package org.zhiyuan.duty;

import java.time.LocalDate;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationId;

/** An activity that is over while its effect is not reported (成效反馈欠账), R39; {@code station} is null if an agency or the centre held it. */
public record OverdueFeedback(
        ActivityId activity,
        String title,
        StationId station,
        String host,
        Region region,
        LocalDate ended,
        LocalDate due,
        boolean overdue) {}
