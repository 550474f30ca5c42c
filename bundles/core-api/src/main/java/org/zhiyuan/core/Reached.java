package org.zhiyuan.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stage a thing is at after the change.
 *
 * @param waits for what else than the stage's own act, or null
 * @param since the day after which the act is possible, or null where it is so at once
 */
public record Reached(String stage, String waits, LocalDate since) implements Event {
    private static final String STAGE = "stage";
    private static final String WAITS = "waits";
    private static final String SINCE = "since";

    public static Reached at(Enum<?> stage) {
        return new Reached(stage.name(), null, null);
    }

    public Reached waiting(Enum<?> wait) {
        return new Reached(stage, wait.name(), since);
    }

    public Reached after(LocalDate day) {
        return new Reached(stage, waits, day);
    }

    /** Empty where the change does not say it; a move says it by where it leads. */
    public static Optional<Reached> in(Change change) {
        return change.event(Reached.class)
                .or(() -> change.event(Moved.class).map(Moved::to).map(stage -> new Reached(stage, null, null)));
    }

    /** As kept; empty where it is not among the details. */
    public static Optional<Reached> read(Map<String, String> details) {
        String since = details.get(SINCE);
        return Optional.ofNullable(details.get(STAGE))
                .map(stage -> new Reached(stage, details.get(WAITS), since == null ? null : LocalDate.parse(since)));
    }

    /** The stage, and after a slash what it waits for there. */
    public String text() {
        return waits == null ? stage : stage + "/" + waits;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new HashMap<>(Map.of(STAGE, stage));
        if (waits != null) {
            details.put(WAITS, waits);
        }
        if (since != null) {
            details.put(SINCE, since.toString());
        }
        return details;
    }
}
