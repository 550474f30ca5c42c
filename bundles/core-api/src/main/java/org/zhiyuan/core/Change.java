package org.zhiyuan.core;

import java.time.Instant;
import java.util.Map;

/**
 * What the audit trail and the outbox learn of a change: who did what to which thing, where and when; details never hold sensitive
 * values.
 */
public record Change(Instant at, Caller by, Operation operation, String kind, String subject, Region region, Map<String, String> details) {

    public Change {
        details = Map.copyOf(details);
    }
}
