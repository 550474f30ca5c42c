package org.zhiyuan.runtime.internal.fence;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Threads of the platform that many plugins share, known by the beginning of their names.
 *
 * <p>A stack tells names of classes, not the classes: where two plugins have a class of the same name, either may be meant.
 */
public final class SharedPool {

    private final String name;

    public SharedPool(String name) {
        this.name = name;
    }

    /** The threads that are inside code of this loader's now. */
    public Set<Thread> inside(ClassLoader loader) {
        OwnCode own = new OwnCode(loader);
        return threads()
                .filter(thread -> own.isIn(thread.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The thread that is inside a method now. */
    public Optional<Thread> inside(String className, String method) {
        return threads()
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().equals(className)
                                && frame.getMethodName().equals(method)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Ends a thread that ignores its interrupt, if it runs code of this loader's. @param again whether that was tried before */
    public void end(Thread thread, ClassLoader loader, boolean again) {
        Runaway runaway = new Runaway(thread, loader, () -> inside(loader).contains(thread));
        (again ? runaway.again() : runaway).end();
    }

    private Stream<Map.Entry<Thread, StackTraceElement[]>> threads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith(name));
    }
}
