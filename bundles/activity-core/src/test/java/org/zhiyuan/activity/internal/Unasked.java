package org.zhiyuan.activity.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Makes the rest of an interface of which a test plays only a part: whatever else is called fails the test. */
public final class Unasked {

    private Unasked() {}

    public static <T> T of(Class<T> type, Object part) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return part.getClass()
                                .getMethod(method.getName(), method.getParameterTypes())
                                .invoke(part, arguments);
                    } catch (NoSuchMethodException e) {
                        throw new AssertionError("not expected: " + method, e);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
