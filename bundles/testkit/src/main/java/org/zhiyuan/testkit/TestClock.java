package org.zhiyuan.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.zhiyuan.core.Times;

/** A clock that stands still at 22 November 2026, 10:00 in Shanghai, until the test moves it. */
public final class TestClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T02:00:00Z");

    @Override
    public ZoneId getZone() {
        return Times.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void set(Instant moment) {
        now = moment;
    }

    /** Ten in the morning of that day in Shanghai. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(10, 0)).atZone(Times.ZONE).toInstant());
    }

    /** Such as {@code 2026-11-22}. */
    public void set(String day) {
        set(LocalDate.parse(day));
    }

    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }
}
