package org.zhiyuan.expert;

import java.time.LocalDate;

/** What anybody learns of a letter's number (聘书核验), R78: whose it is, masked, its days, and whether it is valid or since when revoked. */
public record LetterCheck(
        String number,
        String maskedName,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate revokedOn,
        boolean valid) {}
