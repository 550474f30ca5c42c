package org.zhiyuan.duty;

import org.zhiyuan.core.Problems;
import org.zhiyuan.station.StationId;

/** What a station offers a group (专项服务模块), R45, R44. */
public record NewProgramme(StationId station, FounderGroup group, String title, String description) {

    public NewProgramme {
        new Problems()
                .require("station", station)
                .require("group", group)
                .text("title", title, 200)
                .text("description", description, 4000)
                .raise();
    }
}
