package org.zhiyuan.store.jpa.internal.body;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Makes the same aggregate at another version: a record with a component {@code long version}. */
public final class VersionCopy<T extends Record> {

    private final Constructor<T> constructor;
    private final RecordComponent[] components;
    private final int position;

    public VersionCopy(Class<T> type) {
        this.components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        this.position =
                Arrays.stream(components).map(RecordComponent::getName).toList().indexOf("version");
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no record", e);
        }
        if (position < 0) {
            throw new IllegalArgumentException(type + " has no version");
        }
    }

    public long version(T value) {
        return (long) component(value, position);
    }

    public T at(long version, T value) {
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == position ? version : component(value, i);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object component(T value, int i) {
        try {
            return components[i].getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
