package org.zhiyuan.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.ExpertId;

/**
 * A certificate of service records (志愿服务记录证明), R9: from the records only, free, in a set format.
 *
 * @param trainings and {@code honours} of the same days
 * @param from first and {@code until} last day it covers; {@code voidReason} null while valid
 * @param holder and {@code officials} as they were when it was issued; null on certificates from before they were kept, as are
 *     {@code remarks} without any
 * @param supersededBy the number of the later one that took its place, or null
 * @param proposal to void it, while it waits for a second official (R94), or null
 */
public record Certificate(
        String number,
        long version,
        AccountId owner,
        ExpertId expert,
        String expertName,
        LocalDate from,
        LocalDate until,
        List<CertificateLine> lines,
        long minutes,
        List<CertificateTraining> trainings,
        List<CertificateHonour> honours,
        Instant issuedAt,
        String issuer,
        String voidReason,
        Proposal proposal,
        CertificateHolder holder,
        CertificateOfficials officials,
        String remarks,
        String supersededBy) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "certificate";

    public Certificate {
        lines = List.copyOf(lines);
        // certificates issued before there were any have none
        trainings = trainings == null ? List.of() : List.copyOf(trainings);
        honours = honours == null ? List.of() : List.copyOf(honours);
    }

    public Certificate withVersion(long next) {
        return new Certificate(
                number,
                next,
                owner,
                expert,
                expertName,
                from,
                until,
                lines,
                minutes,
                trainings,
                honours,
                issuedAt,
                issuer,
                voidReason,
                proposal,
                holder,
                officials,
                remarks,
                supersededBy);
    }

    public Certificate proposed(Proposal next) {
        return new Certificate(
                number,
                version,
                owner,
                expert,
                expertName,
                from,
                until,
                lines,
                minutes,
                trainings,
                honours,
                issuedAt,
                issuer,
                voidReason,
                next,
                holder,
                officials,
                remarks,
                supersededBy);
    }

    public Certificate voided(String reason) {
        return new Certificate(
                number,
                version,
                owner,
                expert,
                expertName,
                from,
                until,
                lines,
                minutes,
                trainings,
                honours,
                issuedAt,
                issuer,
                reason,
                null,
                holder,
                officials,
                remarks,
                supersededBy);
    }

    /** By a later one of the same extract; one alone is valid. */
    public Certificate superseded(String next) {
        return new Certificate(
                number,
                version,
                owner,
                expert,
                expertName,
                from,
                until,
                lines,
                minutes,
                trainings,
                honours,
                issuedAt,
                issuer,
                voidReason,
                null,
                holder,
                officials,
                remarks,
                next);
    }

    /**
     * Whether the other states anew what this one states: the same days of the same person, or days of this one that were another person's
     * before a merge (R2), or from the same day on if this one ended with its day of issue only because that day was not over.
     */
    public boolean extractOf(Certificate other) {
        boolean cut = until.equals(Times.date(issuedAt)) && !other.until.isBefore(until);
        boolean same = from.equals(other.from) && (until.equals(other.until) || cut);
        boolean merged = !expert.equals(other.expert) && !until.isBefore(other.from) && !from.isAfter(other.until);
        return valid() && !number.equals(other.number) && (same || merged);
    }

    public boolean valid() {
        return voidReason == null && supersededBy == null;
    }
}
