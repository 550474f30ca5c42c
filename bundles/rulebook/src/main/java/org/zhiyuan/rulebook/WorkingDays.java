package org.zhiyuan.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhiyuan.deadline.HolidayNotice;
import org.zhiyuan.deadline.WorkCalendar;

/**
 * The working days (工作日) by which official deadlines run: Monday to Friday, less the State Council's holidays, plus its working weekends.
 * A year without data has weekends only.
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> workingWeekends) implements WorkCalendar {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        workingWeekends = Set.copyOf(workingWeekends);
    }

    /** The bundled calendar. */
    public static WorkingDays china() {
        return of(bundled());
    }

    /** The days of all these notices together, since a notice may reach into the years beside its own. */
    public static WorkingDays of(Collection<HolidayNotice> notices) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> working = new HashSet<>();
        notices.forEach(notice -> {
            notice.off()
                    .forEach(span ->
                            span.from().datesUntil(span.until().plusDays(1)).forEach(off::add));
            working.addAll(notice.working());
        });
        return new WorkingDays(off, working);
    }

    /** The notices that come with the platform. */
    public static List<HolidayNotice> bundled() {
        try (InputStream json = WorkingDays.class.getResourceAsStream("holidays.json")) {
            List<HolidayNotice> notices = new ArrayList<>();
            for (JsonNode year : new ObjectMapper().readTree(json).required("years")) {
                List<HolidayNotice.Span> off = new ArrayList<>();
                year.required("off")
                        .forEach(span -> off.add(
                                new HolidayNotice.Span(day(span.required("from")), day(span.required("until")))));
                List<LocalDate> working = new ArrayList<>();
                year.required("working").forEach(day -> working.add(day(day)));
                notices.add(new HolidayNotice(
                        year.required("year").asInt(),
                        0,
                        year.required("notice").asText(),
                        off,
                        working));
            }
            return notices;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate day(JsonNode text) {
        return LocalDate.parse(text.asText());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return workingWeekends.contains(day) || !weekend && !holidays.contains(day);
    }
}
