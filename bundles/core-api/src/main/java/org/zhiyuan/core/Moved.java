package org.zhiyuan.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A step from one stage to another, or to the same one.
 *
 * @param from null for the first stage
 * @param to null where the thing has left the stage and has none now
 */
public record Moved(String from, String to) implements Event {
    private static final String TO = "to";
    private static final String FROM = "from";

    public static Moved of(Enum<?> from, Enum<?> to) {
        return new Moved(from == null ? null : from.name(), to.name());
    }

    /** Whether the change says from where the thing has come. */
    public static boolean in(Change change) {
        return change.event(Moved.class).filter(moved -> moved.from != null).isPresent();
    }

    /** As kept; empty where it is not among the details. */
    public static Optional<Moved> read(Map<String, String> details) {
        return details.containsKey(TO) || details.containsKey(FROM)
                ? Optional.of(new Moved(details.get(FROM), details.get(TO)))
                : Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        if (from != null) {
            details.put(FROM, from);
        }
        if (to != null) {
            details.put(TO, to);
        }
        return details;
    }
}
