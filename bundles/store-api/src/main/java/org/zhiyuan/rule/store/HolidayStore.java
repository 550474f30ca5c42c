package org.zhiyuan.rule.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.deadline.HolidayNotice;

/** Keeps the holidays that were taken in, one notice a year. */
public interface HolidayStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the year is there */
    HolidayNotice insert(HolidayNotice notice);

    Optional<HolidayNotice> find(int year);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    HolidayNotice replace(HolidayNotice next);

    /** By year. */
    List<HolidayNotice> list();
}
