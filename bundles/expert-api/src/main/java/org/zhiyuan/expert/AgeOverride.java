package org.zhiyuan.expert;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.identity.IdNumber;

/**
 * The province's written override of the age limit for one person (年龄特批), R102: its own act of two officials, kept with the verdict
 * it makes pass.
 *
 * @param documentNumber of the written decision, {@code issuedOn} its day
 * @param proposal of the first official, null once {@code confirmedBy} the second
 */
public record AgeOverride(
        AgeOverrideId id,
        long version,
        String name,
        IdNumber idNumber,
        String documentNumber,
        LocalDate issuedOn,
        String reason,
        Proposal proposal,
        AccountId proposedBy,
        AccountId confirmedBy,
        Instant confirmedAt) {

    public boolean inForce() {
        return confirmedBy != null;
    }
}
