package org.zhiyuan.expert;

import java.time.LocalDate;

/** What anybody learns of a letter's number: whose it is, masked, and whether it is valid (R78). */
public record LetterCheck(String number, String maskedName, LocalDate issuedOn, boolean valid) {
}
