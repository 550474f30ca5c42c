package org.zhiyuan.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The days of the play, all in the present year and none in the future: the round, the departments' documents, and the day of service. */
record Calendar(LocalDate today, LocalDate opens, LocalDate documents, LocalDate service) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Services took place yesterday. @throws Unexpected in the first hours of a year, when there is no yesterday in it */
    static Calendar of(ZonedDateTime now, Words words) {
        LocalDate today = now.withZoneSameInstant(ZONE).toLocalDate();
        LocalDate newYear = today.withDayOfYear(1);
        if (today.equals(newYear)) {
            throw new Unexpected(
                    words.in("元旦当天无法演示一年：请明天再试", "on New Year's Day there is no year to play yet: try tomorrow"));
        }
        return new Calendar(today, newYear, latest(newYear, today.minusDays(4)), today.minusDays(1));
    }

    int year() {
        return today.getYear();
    }

    /** A moment of the day of service. */
    OffsetDateTime at(int hour, int minute) {
        return service.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toOffsetDateTime();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
