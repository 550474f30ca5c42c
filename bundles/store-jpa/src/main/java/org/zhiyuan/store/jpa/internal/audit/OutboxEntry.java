package org.zhiyuan.store.jpa.internal.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhiyuan.caller.CallerKey;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.store.EventTypes;

/** A change as the outbox keeps it, its events as texts; its operation comes back by name, not as the enum's constant. */
public record OutboxEntry(
        Instant at,
        By by,
        String operation,
        Set<Role> roles,
        String kind,
        String subject,
        Region region,
        Map<String, String> details) {

    private static final CallerKey KEY = new CallerKey();

    /** Who made the change, in the words of that time. */
    public record By(AccountId account, String name, Role role, Region region, Locale locale) {

        static By of(Caller caller) {
            return new By(caller.account(), caller.name(), caller.role(), caller.region(), caller.locale());
        }

        Caller caller() {
            return Caller.of(KEY, account, name, role, region, locale);
        }
    }

    /** An operation known by name and roles only. */
    private record Named(String name, Set<Role> roles) implements Operation {}

    static OutboxEntry of(Change change) {
        return new OutboxEntry(
                change.at(),
                By.of(change.by()),
                change.operation().name(),
                change.operation().roles(),
                change.kind(),
                change.subject(),
                change.region(),
                change.details());
    }

    Change change() {
        return new Change(
                at, by.caller(), new Named(operation, roles), kind, subject, region, EventTypes.read(kind, details));
    }
}
