package org.zhiyuan.shell.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** Reads days from the console. */
final class Days {
    private Days() {}

    /** From the one day to the other, both included, as ISO 8601 writes it. */
    static String span(LocalDate from, LocalDate until) {
        return from + "/" + until;
    }

    /** Null stays null. @throws PlatformException INVALID */
    static LocalDate read(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw PlatformException.invalid(field, Text.of("日期格式须为 2026-03-01", "must be a date such as 2026-03-01"));
        }
    }
}
