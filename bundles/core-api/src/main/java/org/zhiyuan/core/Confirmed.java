package org.zhiyuan.core;

import java.util.Map;

/** A decision that a second official has confirmed, and who had proposed it, R94. */
public record Confirmed(AccountId proposedBy) implements Event {

    @Override
    public Map<String, String> details() {
        return Map.of("proposedBy", proposedBy.value());
    }
}
