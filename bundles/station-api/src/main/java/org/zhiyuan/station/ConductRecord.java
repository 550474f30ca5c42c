package org.zhiyuan.station;

import java.time.Instant;
import org.zhiyuan.core.AccountId;

/**
 * What became known of an applicant's conduct after it had stated its own (提交后登记的合规情况), R25, R26: as a whole, where it is known from, who
 * recorded it. The latest record holds, and stands beside the application, which is frozen (R28).
 */
public record ConductRecord(Conduct conduct, String source, AccountId by, Instant at) {}
