package org.zhiyuan.core;

import java.util.Map;
import java.util.Optional;

/** A decision that a second official has yet to confirm, R94. */
public record Proposed(String decision) implements Event {
    private static final String PROPOSED = "proposed";

    public static boolean in(Change change) {
        return change.event(Proposed.class).isPresent();
    }

    /** As kept; empty where it is not among the details. */
    public static Optional<Proposed> read(Map<String, String> details) {
        return Optional.ofNullable(details.get(PROPOSED)).map(Proposed::new);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(PROPOSED, decision);
    }
}
