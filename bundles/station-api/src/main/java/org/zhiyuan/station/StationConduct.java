package org.zhiyuan.station;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Conduct that becomes known after the submission (提交后合规情况), R25, R26. */
@ProviderType
public interface StationConduct {

    /**
     * Records what has become known of the conduct since the application stated its own, as a whole: all three answers and every penalty
     * (R25, R26). An applicant can add to what is on record, only an agency can say that it has ended.
     */
    Station record(Caller caller, StationId id, ExpectedVersion seen, Conduct conduct, String source);
}
