package org.zhiyuan.station;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.verdict.Verdict;

/**
 * One submission of an application as it was frozen (冻结版本), R28: number from 1, content, verdict, and once it was sent back the assessment
 * and the department's opinion it had.
 */
public record FrozenApplication(int number, StationApplication application, Verdict verdict, Assessment assessment,
        DepartmentOpinion opinion,
                                AccountId by, Instant at) {
}
