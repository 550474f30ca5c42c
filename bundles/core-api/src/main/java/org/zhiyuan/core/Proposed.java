package org.zhiyuan.core;

import java.util.Map;

/** A decision that a second official has yet to confirm, R94. */
public record Proposed(String decision) implements Event {
    private static final String PROPOSED = "proposed";

    public static boolean in(Change change) {
        return change.details().containsKey(PROPOSED);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(PROPOSED, decision);
    }
}
