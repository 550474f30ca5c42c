package org.zhiyuan.expert;

import java.time.LocalDate;

/** A letter of appointment (聘书), R78: numbered, dated, revocable and verifiable. */
public record Letter(String number, LocalDate issuedOn, LocalDate revokedOn, String revocationReason) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(issuedOn) && (revokedOn == null || day.isBefore(revokedOn));
    }
}
