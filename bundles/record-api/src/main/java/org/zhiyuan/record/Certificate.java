package org.zhiyuan.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.expert.ExpertId;

/**
 * A certificate of service records (志愿服务记录证明), R9: from the records only, free, in a set format.
 *
 * @param trainings and {@code honours} of the same days
 * @param from first and {@code until} last day it covers; {@code voidReason} null while valid
 * @param holder and {@code officials} as they were when it was issued; null on certificates from before they were kept, as are
 *     {@code remarks} without any
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
        String remarks) {

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
                remarks);
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
                remarks);
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
                remarks);
    }

    public boolean valid() {
        return voidReason == null;
    }
}
