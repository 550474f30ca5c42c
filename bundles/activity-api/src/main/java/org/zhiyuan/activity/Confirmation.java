package org.zhiyuan.activity;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.expert.ExpertId;

/** One side's statement of when an expert's service started or ended (起止确认), R7. */
public record Confirmation(ExpertId expert, Side side, Moment moment, Instant stated, AccountId by, Instant at) {

    /** Whether both are of the same expert, side and moment, whatever time they state. */
    public boolean sameAs(Confirmation other) {
        return expert.equals(other.expert) && side == other.side && moment == other.moment;
    }
}
