package org.zhiyuan.station;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.verdict.Verdict;

/**
 * One submission of an application as it was frozen (冻结版本), R28: number from 1, content, verdict, and once it was sent back the assessment
 * and the department's opinion it had.
 */
public record FrozenApplication(
        int number,
        StationApplication application,
        Verdict verdict,
        Assessment assessment,
        DepartmentOpinion opinion,
        AccountId by,
        Instant at) {

    public static FrozenApplication submitted(
            int number, StationApplication application, Verdict verdict, AccountId by, Instant at) {
        return new FrozenApplication(number, application, verdict, null, null, by, at);
    }

    /** With what had been said of it when it was sent back; either may be null. */
    public FrozenApplication with(Assessment said, DepartmentOpinion given) {
        return new FrozenApplication(number, application, verdict, said, given, by, at);
    }
}
