package org.zhiyuan.record;

import java.time.LocalDate;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.StationId;

/**
 * What a station's year will come to (年度活动场次预测), R43, R103.
 *
 * @param from first day of the year that counts, {@code until} its last one
 * @param held archived with feedback; {@code planned} published or under way in the rest of the year; {@code pace} what the rest would
 *     bring at the pace so far
 * @param expected held and the greater of planned and pace
 * @param warning whether the day of warning is there and the year not complete
 * @param calculation the same in words
 */
public record YearActivityForecast(
        StationId station,
        String name,
        Region region,
        int year,
        LocalDate from,
        LocalDate until,
        int required,
        int held,
        int planned,
        int pace,
        int expected,
        boolean warning,
        Text calculation) {

    /** Whether the year will end with too few. */
    public boolean willMiss() {
        return expected < required;
    }
}
