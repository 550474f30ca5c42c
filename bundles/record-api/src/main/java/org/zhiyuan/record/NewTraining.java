package org.zhiyuan.record;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/**
 * A training that experts took part in (培训情况), R8: what it was about, who held it, where and when (民政部令第67号).
 *
 * @param minutes how long it took, of 60 to the hour
 */
public record NewTraining(String content, String organiser, String place, LocalDate date, int minutes) {

    private static final int MOST_MINUTES = 60_000;

    public NewTraining {
        new Problems()
                .text("content", content, 200)
                .text("organiser", organiser, 200)
                .text("place", place, 200)
                .require("date", date)
                .check(
                        minutes >= 1 && minutes <= MOST_MINUTES,
                        "minutes",
                        Text.format("须在1至%d之间", "must be between 1 and %d", MOST_MINUTES))
                .raise();
    }
}
