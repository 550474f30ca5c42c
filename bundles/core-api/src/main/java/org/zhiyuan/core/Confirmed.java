package org.zhiyuan.core;

import java.util.Map;
import java.util.Optional;

/** A decision that a second official has confirmed, and who had proposed it, R94. */
public record Confirmed(AccountId proposedBy) implements Event {
    private static final String PROPOSED_BY = "proposedBy";

    /** As kept; empty where it is not among the details. */
    public static Optional<Confirmed> read(Map<String, String> details) {
        return Optional.ofNullable(details.get(PROPOSED_BY)).map(AccountId::new).map(Confirmed::new);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(PROPOSED_BY, proposedBy.value());
    }
}
