package org.zhiyuan.record;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.expert.ExpertId;

/** One expert's training (培训记录), R8; what was entered wrongly is voided and stays, {@code voidReason} null while it counts. */
public record Training(
        TrainingId id,
        long version,
        ExpertId expert,
        NewTraining facts,
        AccountId enteredBy,
        Instant enteredAt,
        String voidReason) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "training";

    public boolean valid() {
        return voidReason == null;
    }

    public Training withVersion(long next) {
        return new Training(id, next, expert, facts, enteredBy, enteredAt, voidReason);
    }

    public Training voided(String reason) {
        return new Training(id, version, expert, facts, enteredBy, enteredAt, reason);
    }
}
