package org.zhiyuan.wire;

import static org.junit.Assert.assertNotNull;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Asserts that a transfer object has a value in every field, and so have those inside it. */
final class Filled {
    private Filled() {}

    static <T> T check(T dto, String... empty) {
        check(dto.getClass().getSimpleName(), dto, Set.of(empty));
        return dto;
    }

    private static void check(String path, Object value, Set<String> empty) {
        if (value instanceof Collection<?> many) {
            if (many.isEmpty()) {
                throw new AssertionError(path + " is empty");
            }
            many.forEach(item -> check(path + "[]", item, empty));
        } else if (value instanceof Map<?, ?> map) {
            if (map.isEmpty()) {
                throw new AssertionError(path + " is empty");
            }
        } else if (value.getClass().getName().endsWith("Dto")) {
            for (Field field : value.getClass().getFields()) {
                String name = path + "." + field.getName();
                if (!empty.contains(name)) {
                    Object inside = get(field, value);
                    assertNotNull(name, inside);
                    check(name, inside, empty);
                }
            }
        }
    }

    private static Object get(Field field, Object value) {
        try {
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
