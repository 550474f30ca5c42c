package org.zhiyuan.store.jpa.internal.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;

/** A change as the outbox keeps it; its operation comes back by name, not as the enum's constant. */
public record Event(Instant at, Caller by, String operation, Set<Role> roles, String kind, String subject, Region region,
             Map<String, String> details) {

    /** An operation known by name and roles only. */
    private record Named(String name, Set<Role> roles) implements Operation {
    }

    static Event of(Change change) {
        return new Event(change.at(), change.by(), change.operation().name(), change.operation().roles(), change.kind(), change.subject(),
                change.region(), change.details());
    }

    Change change() {
        return new Change(at, by, new Named(operation, roles), kind, subject, region, details);
    }
}
