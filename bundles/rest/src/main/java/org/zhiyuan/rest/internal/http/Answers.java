package org.zhiyuan.rest.internal.http;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiyuan.wire.Versioned;

/** What a resource method says about its answer, looked up once. */
record Answers(boolean created, boolean secret, boolean versioned) {
    private static final Answers PLAIN = new Answers(false, false, false);

    /** Finds them by method. */
    static final class Cache {
        private final Map<Method, Answers> known = new ConcurrentHashMap<>();

        Answers of(Method method) {
            return method == null ? PLAIN : known.computeIfAbsent(method,
                    found -> new Answers(found.isAnnotationPresent(Created.class), found.isAnnotationPresent(Secret.class),
                            Versioned.class.isAssignableFrom(found.getReturnType())));
        }
    }
}
