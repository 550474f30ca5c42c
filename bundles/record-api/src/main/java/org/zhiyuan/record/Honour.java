package org.zhiyuan.record;

import java.time.LocalDate;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;

/**
 * An honour (表彰奖励), R8, R82, R83: proposed by one official, granted by a second (R94), kept in the record of whom it is for.
 *
 * @param proposal that waits for a second official, to grant or to revoke; null when none does
 * @param grantedBy the second official, null until granted; {@code revokedOn} null while in force
 */
public record Honour(
        HonourId id,
        long version,
        NewHonour facts,
        Proposal proposal,
        AccountId proposedBy,
        AccountId grantedBy,
        LocalDate revokedOn,
        String revocationReason) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "honour";

    public boolean inForce() {
        return grantedBy != null && revokedOn == null;
    }
}
