package org.zhiyuan.deadline;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Takes in a year's holidays (导入节假日安排); the calendar follows at once. */
public interface HolidayAdmin extends HolidayService {

    /** Adds the year's notice, or puts it in place of the one that is there. @throws org.zhiyuan.core.PlatformException INVALID, STALE */
    HolidayNotice load(Caller caller, ExpectedVersion seen, HolidayNotice notice);
}
