package org.zhiyuan.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.expert.ExpertId;

/**
 * A certificate of service records (志愿服务记录证明), R9: from the records only, free, in a set format.
 *
 * @param from first and {@code until} last day it covers; {@code voidReason} null while valid
 */
public record Certificate(String number, long version, AccountId owner, ExpertId expert, String expertName, LocalDate from, LocalDate until,
                          List<CertificateLine> lines, long minutes, Instant issuedAt, String issuer, String voidReason) {

    public Certificate {
        lines = List.copyOf(lines);
    }

    public boolean valid() {
        return voidReason == null;
    }
}
