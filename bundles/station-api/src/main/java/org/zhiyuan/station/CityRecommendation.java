package org.zhiyuan.station;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;

/** The city's industry department recommends an agency (市工信主管部门择优推荐), R13: the number and day of its document. */
public record CityRecommendation(String document, LocalDate date) {

    public CityRecommendation {
        new Problems().text("document", document, 200).require("date", date).raise();
    }
}
