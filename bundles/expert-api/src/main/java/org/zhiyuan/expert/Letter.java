package org.zhiyuan.expert;

import java.time.LocalDate;

/**
 * A letter of appointment (聘书), R78: numbered, dated, revocable and verifiable, for the days of one term (R97).
 *
 * @param replaces the number of the letter it was issued anew for, or null
 */
public record Letter(
        String number,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        String replaces,
        LocalDate revokedOn,
        String revocationReason) {

    public boolean revoked() {
        return revokedOn != null;
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil) && (revokedOn == null || day.isBefore(revokedOn));
    }

    public Letter revoked(LocalDate on, String reason) {
        return new Letter(number, issuedOn, validFrom, validUntil, replaces, on, reason);
    }
}
