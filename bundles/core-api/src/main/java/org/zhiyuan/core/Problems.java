package org.zhiyuan.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects every problem of an input, so that the caller learns all of them at once. */
public final class Problems {

    private static final Text MISSING = Text.of("必填", "is required");

    private final List<FieldProblem> found = new ArrayList<>();

    public Problems require(String field, Object value) {
        boolean empty = value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Iterable<?> many && !many.iterator().hasNext()
                || value instanceof Map<?, ?> map && map.isEmpty();
        return check(!empty, field, MISSING);
    }

    /** A required text of at most {@code max} characters. */
    public Problems text(String field, String value, int max) {
        require(field, value);
        return check(
                value == null || value.codePointCount(0, value.length()) <= max,
                field,
                Text.format("最多%d个字", "must have at most %d characters", max));
    }

    public Problems check(boolean holds, String field, Text rule) {
        if (!holds) {
            found.add(new FieldProblem(field, rule));
        }
        return this;
    }

    /** @throws PlatformException INVALID with all problems, if there are any. */
    public void raise() {
        if (!found.isEmpty()) {
            throw PlatformException.invalid(found);
        }
    }
}
