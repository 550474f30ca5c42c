package org.zhiyuan.station;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.verdict.Verdict;

/** The applicant's side (工作站申请), R17 to R36: checking oneself, draft, revision, submission. */
@ProviderType
public interface StationSubmission {

    /** Every condition with its clause, what was found and what is missing, as of today and without storing anything (自查). */
    Verdict selfCheck(Caller caller, StationApplication application);

    /** Refuses what {@link #draft} would refuse of the application itself. @throws org.zhiyuan.core.PlatformException INVALID */
    void check(StationApplication application);

    /** A new draft in the round of the current year; one open application an institution. CONFLICT if there is one. */
    Station draft(Caller caller, StationApplication application);

    /** Changes a draft or a supplement; afterwards it is frozen (R28). */
    Station revise(Caller caller, StationId id, ExpectedVersion seen, StationApplication application);

    /** Submits within the round's window (R36), with all five materials (R33) and no failed condition; freezes the verdict. */
    Station submit(Caller caller, StationId id, ExpectedVersion seen);
}
