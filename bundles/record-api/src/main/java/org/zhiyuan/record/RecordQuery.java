package org.zhiyuan.record;

import java.time.LocalDate;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;

/** Which records are wanted; null means any; both days included. */
public record RecordQuery(ExpertId expert, Region region, LocalDate from, LocalDate until) {

    public static final RecordQuery ALL = new RecordQuery(null, null, null, null);
}
