package org.zhiyuan.expert;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/** Days on which an expert can't serve (暂停服务), R97, both included; asks for no reason and costs nothing (R91). */
public record Pause(LocalDate from, LocalDate until) {

    public Pause {
        new Problems()
                .require("from", from)
                .require("until", until)
                .check(
                        from == null || until == null || !until.isBefore(from),
                        "until",
                        Text.of("不得早于起始日", "must not be before the first day"))
                .raise();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
