package org.zhiyuan.store.jpa.internal.body;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;

/** A record whose one component is a text, such as every id. */
final class TextRecord<T> {

    private final Class<T> type;
    private final MethodHandle accessor;
    private final MethodHandle constructor;

    TextRecord(Class<T> type) {
        try {
            this.type = type;
            this.accessor = MethodHandles.publicLookup().unreflect(type.getRecordComponents()[0].getAccessor());
            this.constructor =
                    MethodHandles.publicLookup().unreflectConstructor(type.getDeclaredConstructor(String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " can't be stored", e);
        }
    }

    static boolean is(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    String text(T value) {
        try {
            return (String) accessor.invoke(value);
        } catch (Throwable e) {
            throw new IllegalStateException("a " + type.getSimpleName() + " could not be written", e);
        }
    }

    T of(String text) {
        try {
            return type.cast(constructor.invoke(text));
        } catch (Throwable e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " could not be read", e);
        }
    }
}
