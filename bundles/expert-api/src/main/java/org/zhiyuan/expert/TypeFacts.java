package org.zhiyuan.expert;

import java.util.Map;
import org.zhiyuan.core.Problems;

/** What an applicant states for a type that a bundle adds (专业情况), R55: text, numbers and booleans by the names of its fields. */
public record TypeFacts(ExpertType type, Map<String, Object> fields) {

    public TypeFacts {
        fields = fields == null ? Map.of() : Map.copyOf(fields);
        new Problems().require("type", type).raise();
    }
}
