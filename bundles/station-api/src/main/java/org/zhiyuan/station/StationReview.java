package org.zhiyuan.station;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** The province's review (省级审核), R34. */
@ProviderType
public interface StationReview {

    /**
     * The province's decision; takes effect when a second official decides alike (R94). What it has approved it sends back or rejects only
     * for an objection that was upheld (R104), or while a condition of the day is not met (R26).
     */
    Station review(Caller caller, StationId id, ExpectedVersion seen, NewReview review);
}
