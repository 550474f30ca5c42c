package org.zhiyuan.store.jpa.internal.audit;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Region;
import org.zhiyuan.supervision.AuditEntry;

/** What an audit entry says, as it is stored and hashed. */
public record Entry(
        Instant at,
        AccountId by,
        String byName,
        String operation,
        String kind,
        String subject,
        Region region,
        SortedMap<String, String> details) {

    static Entry of(Change change) {
        return new Entry(
                change.at(),
                change.by().account(),
                change.by().name(),
                change.operation().name(),
                change.kind(),
                change.subject(),
                change.region(),
                new TreeMap<>(change.details()));
    }

    AuditEntry sealed(Long sequence, String hash) {
        return new AuditEntry(sequence == null ? 0 : sequence, at, by, byName, operation, kind, subject, details, hash);
    }
}
