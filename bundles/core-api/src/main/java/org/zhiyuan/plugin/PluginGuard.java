package org.zhiyuan.plugin;

import java.util.function.Supplier;

/** The fence around plugin code: own bounded threads or a bulkhead, a time limit, a circuit breaker. */
public interface PluginGuard {

    /**
     * Runs one call into the plugin that registered {@code kind/id}. @throws org.zhiyuan.core.PlatformException UNAVAILABLE if it is
     * away, throws or hangs; its own PlatformException passes
     */
    <T> T call(String kind, String id, Supplier<T> work);

    /**
     * Like {@link #call}, on the caller's own thread, which is interrupted at the limit; for request handling that is bound to its
     * thread.
     */
    <T> T enter(String kind, String id, Supplier<T> work);
}
