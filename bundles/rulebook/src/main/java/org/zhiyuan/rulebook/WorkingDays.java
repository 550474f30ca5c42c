package org.zhiyuan.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
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
        try (InputStream json = WorkingDays.class.getResourceAsStream("holidays.json")) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads {@code {"years": [{"off": [{"from", "until"}], "working": [day]}]}}, both days included. */
    public static WorkingDays read(InputStream json) throws IOException {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> working = new HashSet<>();
        for (JsonNode year : new ObjectMapper().readTree(json).required("years")) {
            year.required("off").forEach(span -> LocalDate.parse(span.required("from").asText())
                    .datesUntil(LocalDate.parse(span.required("until").asText()).plusDays(1)).forEach(off::add));
            year.required("working").forEach(day -> working.add(LocalDate.parse(day.asText())));
        }
        return new WorkingDays(off, working);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return workingWeekends.contains(day) || !weekend && !holidays.contains(day);
    }
}
