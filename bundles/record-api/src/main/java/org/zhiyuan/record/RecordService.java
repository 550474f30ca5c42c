package org.zhiyuan.record;

import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertId;

/** Reads service records. */
public interface RecordService {

    ServiceRecord get(Caller caller, RecordId id);

    /** An expert sees its own, an agency those of its region. By start, latest first. */
    Page<ServiceRecord> list(Caller caller, RecordQuery query, PageRequest page);

    /** All eight parts of an expert's record (R8): its own, or that of an agency's region. */
    VolunteerRecord whole(Caller caller, ExpertId expert);

    RecordTotals totals(Caller caller, ExpertId expert, int year);

    /** Agreed against delivered hours of every year of the expert's agreements that has begun, oldest first (R80). */
    List<AgreedHours> agreedHours(Caller caller, ExpertId expert);

    /** The present agreement year of each serving expert within the caller's sight (R80), by the latest expert first. */
    Page<AgreedHours> agreedHours(Caller caller, Region region, PageRequest page);
}
