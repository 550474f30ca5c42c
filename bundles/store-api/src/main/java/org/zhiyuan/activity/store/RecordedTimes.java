package org.zhiyuan.activity.store;

import java.util.List;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/** When experts have served already by the records (已记录的服务时间), as far as activities need to know it. */
@FunctionalInterface
public interface RecordedTimes {

    /** The times of the expert's records that overlap the slot, by start. */
    List<TimeSlot> overlaps(ExpertId expert, TimeSlot slot);
}
