package org.zhiyuan.core;

import java.util.Map;

/**
 * A step from one stage to another, or to the same one.
 *
 * @param from null for the first stage
 */
public record Moved(String from, String to) implements Event {
    static final String TO = "to";
    private static final String FROM = "from";

    public static Moved of(Enum<?> from, Enum<?> to) {
        return new Moved(from == null ? null : from.name(), to.name());
    }

    /** Whether the change says from where the thing has come. */
    public static boolean in(Change change) {
        return change.details().containsKey(FROM);
    }

    @Override
    public Map<String, String> details() {
        return from == null ? Map.of(TO, to) : Map.of(FROM, from, TO, to);
    }
}
