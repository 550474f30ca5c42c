package org.zhiyuan.record;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What anybody learns of a certificate's number (证明核验): a masked name, the days, the hours, the issuer, and whether it is valid. */
public record CertificateCheck(String number, String maskedName, LocalDate from, LocalDate until, BigDecimal hours, int sessions,
        LocalDate issuedOn,
                               String issuer, boolean valid) {
}
