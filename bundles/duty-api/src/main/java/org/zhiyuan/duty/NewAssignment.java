package org.zhiyuan.duty;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.station.StationId;

/** What an agency asks of a station (交办任务), R38. */
public record NewAssignment(StationId station, String subject, String description, LocalDate due) {

    public NewAssignment {
        new Problems()
                .require("station", station)
                .text("subject", subject, 200)
                .text("description", description, 4000)
                .require("due", due)
                .raise();
    }
}
