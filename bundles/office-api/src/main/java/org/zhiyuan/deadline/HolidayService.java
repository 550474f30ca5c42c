package org.zhiyuan.deadline;

import java.util.List;
import java.util.Optional;

/** Reads the holidays the calendar of working days knows (节假日安排); public. */
public interface HolidayService {

    /** By year; a year that is missing has weekends only. */
    List<HolidayNotice> list();

    Optional<HolidayNotice> find(int year);

    /** Whether deadlines of that year are counted with its holidays. */
    default boolean knows(int year) {
        return find(year).isPresent();
    }
}
