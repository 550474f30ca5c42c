package org.zhiyuan.wire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;

/** Days and moments as text: ISO 8601, which JSON readers expect and which is xs:date and xs:dateTime as well. */
public final class Moments {
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d{2}:\\d{2})");
    private static final int MIN_YEAR = 1900;
    private static final int MAX_YEAR = 2199;

    private Moments() {}

    public static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** With the offset of Asia/Shanghai, to the microsecond. */
    public static String text(Instant moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.truncatedTo(ChronoUnit.MICROS).atZone(Times.ZONE).toOffsetDateTime());
    }

    /** Hours with two decimals, as people read them. */
    public static BigDecimal hours(Number minutes) {
        return minutes == null ? null : Times.hours(minutes.longValue());
    }

    /** A day; an offset, which XML clients may add, is left aside. @throws PlatformException INVALID */
    static LocalDate date(String text) {
        Matcher matcher = DATE.matcher(text.strip());
        if (matcher.matches()) {
            try {
                return inRange(LocalDate.parse(matcher.group(1)));
            } catch (DateTimeException e) {
                // told below: a day such as 30 February
            }
        }
        throw PlatformException.invalid("date", Text.of("须为日期，格式如 2026-11-22", "must be a date such as 2026-11-22"));
    }

    /** A moment; without an offset it is the time in Asia/Shanghai. @throws PlatformException INVALID */
    static Instant moment(String text) {
        String moment = text.strip();
        try {
            OffsetDateTime parsed = OFFSET.matcher(moment).matches()
                    ? OffsetDateTime.parse(moment)
                    : LocalDateTime.parse(moment).atZone(Times.ZONE).toOffsetDateTime();
            inRange(parsed.toLocalDate());
            return parsed.toInstant();
        } catch (DateTimeException e) {
            throw PlatformException.invalid(
                    "moment",
                    Text.of("须为时间，格式如 2026-11-22T09:00:00+08:00", "must be a time such as 2026-11-22T09:00:00+08:00"));
        }
    }

    private static LocalDate inRange(LocalDate date) {
        if (date.getYear() < MIN_YEAR || date.getYear() > MAX_YEAR) {
            throw new DateTimeException("year out of range");
        }
        return date;
    }
}
