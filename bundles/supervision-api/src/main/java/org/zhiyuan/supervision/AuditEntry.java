package org.zhiyuan.supervision;

import java.time.Instant;
import java.util.Map;
import org.zhiyuan.core.AccountId;

/**
 * One entry of the audit trail (审计记录), R94: who did what to which thing, and when; never changed, linked to the one before by {@code
 * hash}.
 */
public record AuditEntry(
        long sequence,
        Instant at,
        AccountId by,
        String byName,
        String operation,
        String kind,
        String subject,
        Map<String, String> details,
        String hash) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
