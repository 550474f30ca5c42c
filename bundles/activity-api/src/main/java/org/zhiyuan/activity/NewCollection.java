package org.zhiyuan.activity;

import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.station.StationId;

/** A demand that a station has collected from an enterprise (需求搜集), R42: by whom, from whom, how, and what. */
public record NewCollection(StationId station, CreditCode enterprise, DemandSource source, NewDemand content) {

    public NewCollection {
        new Problems()
                .require("station", station)
                .require("enterprise", enterprise)
                .require("source", source)
                .require("content", content)
                .check(
                        source != DemandSource.STATED,
                        "source",
                        Text.of("搜集的需求须说明搜集方式", "must say how the station collected it"))
                .raise();
    }
}
