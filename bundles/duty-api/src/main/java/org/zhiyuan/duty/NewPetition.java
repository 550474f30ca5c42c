package org.zhiyuan.duty;

import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.Problems;
import org.zhiyuan.station.StationId;

/** What an industry is worried about, as a station has heard it (行业诉求), R42. */
public record NewPetition(StationId station, Industry industry, String subject, String statement) {

    public NewPetition {
        new Problems()
                .require("station", station)
                .require("industry", industry)
                .text("subject", subject, 200)
                .text("statement", statement, 4000)
                .raise();
    }
}
