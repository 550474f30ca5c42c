package org.zhiyuan.record;

import org.zhiyuan.expert.ExpertId;

/** An expert's running totals of one year (年度累计): minutes, sessions, and the stars given in how many ratings. */
public record RecordTotals(ExpertId expert, int year, long minutes, int sessions, int stars, int ratings) {

    public static RecordTotals none(ExpertId expert, int year) {
        return new RecordTotals(expert, year, 0, 0, 0, 0);
    }

    /** This expert's, with another one's of the same year added. */
    public RecordTotals plus(RecordTotals more) {
        return new RecordTotals(
                expert,
                year,
                minutes + more.minutes,
                sessions + more.sessions,
                stars + more.stars,
                ratings + more.ratings);
    }
}
