package org.zhiyuan.expert;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/**
 * The agreement that goes with a term, before anybody signed: six parts, days of validity (both included), agreed hours a year (R80), and
 * parties beside the volunteer and the provincial agency, who are always there.
 *
 * @param validUntil null for the rule book's length of a term (R97)
 */
public record NewAgreement(
        AgreementTerms terms,
        LocalDate validFrom,
        LocalDate validUntil,
        int hoursPerYear,
        List<AgreementParty> otherParties) {

    public NewAgreement {
        otherParties = otherParties == null ? List.of() : List.copyOf(otherParties);
        new Problems()
                .require("terms", terms)
                .require("validFrom", validFrom)
                .check(
                        validFrom == null || validUntil == null || validUntil.isAfter(validFrom),
                        "validUntil",
                        Text.of("须晚于生效日期", "must be after the first day"))
                .check(
                        hoursPerYear >= 1 && hoursPerYear <= 2000,
                        "hoursPerYear",
                        Text.of("须在1至2000之间", "must be between 1 and 2000"))
                .raise();
    }

    public NewAgreement until(LocalDate last) {
        return new NewAgreement(terms, validFrom, last, hoursPerYear, otherParties);
    }
}
