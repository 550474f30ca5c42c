package org.zhiyuan.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.zhiyuan.identity.IdType;

/**
 * What anybody learns of a certificate's number (证明核验), to compare with the paper: names and ID number masked, the volunteer's number, the
 * days, the hours, the issuer with its office's phone, and whether it is valid, or which one took its place; null where the certificate does not say it.
 */
public record CertificateCheck(
        String number,
        String maskedName,
        IdType idType,
        String maskedIdNumber,
        String volunteerNumber,
        LocalDate from,
        LocalDate until,
        BigDecimal hours,
        int sessions,
        LocalDate issuedOn,
        String issuer,
        String maskedHead,
        String maskedHandler,
        String contact,
        boolean valid,
        String supersededBy) {}
