package org.zhiyuan.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the audit trail and the outbox learn of a change: who did what to which thing, where and when, and what came of it; events never
 * hold sensitive values.
 *
 * @param kind of the thing, as its noun names it
 * @param events the more telling first, where two of a type are there
 */
public record Change(
        Instant at, Caller by, Operation operation, String kind, String subject, Region region, List<Event> events) {

    public Change {
        events = List.copyOf(events);
    }

    /** With texts alone, which no listener asks for. */
    public Change(
            Instant at,
            Caller by,
            Operation operation,
            String kind,
            String subject,
            Region region,
            Map<String, String> texts) {
        this(at, by, operation, kind, subject, region, texts.isEmpty() ? List.of() : List.of(new Details(texts)));
    }

    /** The first event of the type; empty where the change says nothing of the sort. */
    public <E extends Event> Optional<E> event(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** What the audit trail shows and the outbox keeps: the keys and values of all events. */
    public Map<String, String> details() {
        return Map.copyOf(Event.details(events.toArray(Event[]::new)));
    }
}
