package org.zhiyuan.core;

import java.util.Map;

/** What the audit trail shows beside the other events of a change: texts that people read and no listener asks for. */
public record Details(Map<String, String> details) implements Event {

    public Details {
        details = Map.copyOf(details);
    }

    public static Details of(String key, String value) {
        return new Details(Map.of(key, value));
    }

    public static Details of(String key, String value, String second, String other) {
        return new Details(Map.of(key, value, second, other));
    }
}
