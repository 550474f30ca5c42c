package org.zhiyuan.expert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Sha256;

/**
 * A service agreement (志愿服务协议) between two or more parties, R10, R79; in force once every party has signed, from its first to its last
 * day.
 */
public record Agreement(
        String number,
        AgreementTerms terms,
        LocalDate validFrom,
        LocalDate validUntil,
        int hoursPerYear,
        List<AgreementParty> parties,
        List<Signature> signatures) {

    public Agreement {
        parties = List.copyOf(parties);
        signatures = List.copyOf(signatures);
    }

    public boolean signedBy(AgreementParty party) {
        return signatures.stream()
                .anyMatch(signature ->
                        signature.kind() == party.kind() && signature.party().equals(party.name()));
    }

    public boolean complete() {
        return parties.stream().allMatch(this::signedBy);
    }

    public boolean validOn(LocalDate day) {
        return complete() && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    public Agreement signed(Signature signature) {
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signature);
        return new Agreement(number, terms, validFrom, validUntil, hoursPerYear, parties, all);
    }

    /** SHA-256, in hex, over number, six parts, days, hours and parties, each behind its length so that no two agreements read alike. */
    public String digest() {
        List<String> parts = new ArrayList<>(List.of(
                number,
                terms.content(),
                terms.way(),
                terms.time(),
                terms.place(),
                terms.workingConditions(),
                terms.safety(),
                validFrom.toString(),
                validUntil.toString(),
                Integer.toString(hoursPerYear)));
        parties.forEach(party -> parts.addAll(List.of(party.kind().name(), party.name())));
        StringBuilder text = new StringBuilder();
        parts.forEach(
                part -> text.append(part.length()).append(':').append(part).append('\n'));
        return Sha256.of(text.toString());
    }
}
