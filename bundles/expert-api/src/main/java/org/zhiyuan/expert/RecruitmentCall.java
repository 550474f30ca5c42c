package org.zhiyuan.expert;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Proposal;

/**
 * A published open call (公开招募公告), R47, open from its first to its last day; closing it early, by two officials, ends it the day before.
 *
 * @param proposal that one official made to close it, null if none waits
 */
public record RecruitmentCall(
        CallId id,
        long version,
        NewCall text,
        AccountId by,
        Instant publishedAt,
        LocalDate closedOn,
        Proposal proposal) {

    public boolean openOn(LocalDate day) {
        return !day.isBefore(text.opens()) && !day.isAfter(lastDay());
    }

    public LocalDate lastDay() {
        return closedOn != null && closedOn.isBefore(text.closes()) ? closedOn : text.closes();
    }
}
