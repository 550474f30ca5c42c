package org.zhiyuan.record;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.ExpertId;

/** Reads service records. */
public interface RecordService {

    ServiceRecord get(Caller caller, RecordId id);

    /** An expert sees its own, an agency those of its region. By start, latest first. */
    Page<ServiceRecord> list(Caller caller, RecordQuery query, PageRequest page);

    RecordTotals totals(Caller caller, ExpertId expert, int year);
}
