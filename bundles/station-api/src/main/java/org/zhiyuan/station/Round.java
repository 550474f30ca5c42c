package org.zhiyuan.station;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/** The yearly recognition round (年度认定工作), R36: its notice and the days, both included, on which applications are accepted. */
public record Round(int year, long version, String notice, LocalDate opens, LocalDate closes) {

    public Round {
        new Problems().check(year >= 2020 && year <= 2100, "year", Text.of("年度须在2020至2100之间", "must be between 2020 and 2100"))
                .text("notice", notice, 200).require("opens", opens).require("closes", closes)
                .check(opens == null || closes == null || !closes.isBefore(opens), "closes",
                        Text.of("截止日期不得早于开始日期", "must not be before the opening day"))
                .raise();
    }

    public boolean accepts(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
