package org.zhiyuan.soap.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.zhiyuan.wire.activity.FieldValues;

/** Transfer objects with a value in every field. */
final class Fill {
    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class,
            "文字 text",
            Integer.class,
            7,
            int.class,
            7,
            Long.class,
            8L,
            long.class,
            8L,
            Boolean.class,
            true,
            boolean.class,
            true,
            BigDecimal.class,
            new BigDecimal("260.50"),
            Double.class,
            1.5,
            Object.class,
            "text");

    private Fill() {}

    static Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            return many.getRawType() == Map.class ? Map.of("topic", "文字") : List.of(of(of[0]));
        }
        Class<?> known = (Class<?>) type;
        if (VALUES.containsKey(known)) {
            return VALUES.get(known);
        }
        Object made = known.getConstructor().newInstance();
        for (Field field : known.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.set(made, of(field.getGenericType()));
            }
        }
        agree(made);
        return made;
    }

    /** An object of JSON's and its list for XML say the same. */
    @SuppressWarnings("unchecked")
    private static void agree(Object made) throws ReflectiveOperationException {
        for (Field field : made.getClass().getFields()) {
            if (field.getName().equals("fieldList")) {
                field.set(made, FieldValues.toList((Map<String, Object>)
                        made.getClass().getField("fields").get(made)));
            }
        }
    }
}
