package org.zhiyuan.soap.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes types as class files do, so that XML binding learns what a list is of. */
final class TypeSignatures {

    private TypeSignatures() {}

    /** Of a whole method; null where no type needs one. */
    static String of(List<Type> parameters, Type result) {
        boolean plain = result instanceof Class && parameters.stream().allMatch(Class.class::isInstance);
        return plain
                ? null
                : parameters.stream().map(TypeSignatures::of).collect(Collectors.joining("", "(", ")")) + of(result);
    }

    private static String of(Type type) {
        if (type instanceof ParameterizedType many) {
            String raw = of(many.getRawType());
            return raw.substring(0, raw.length() - 1)
                    + Arrays.stream(many.getActualTypeArguments())
                            .map(TypeSignatures::of)
                            .collect(Collectors.joining("", "<", ">"))
                    + ";";
        }
        return org.objectweb.asm.Type.getDescriptor(type instanceof Class<?> known ? known : Object.class);
    }
}
