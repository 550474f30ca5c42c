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

    /**
     * Shows a request the way to the endpoint {@code kind/id}, which keeps its address until the visit is closed.
     *
     * @throws org.zhiyuan.core.PlatformException UNAVAILABLE while it is coming, going, just gone or unusable; NOT_FOUND if there is none
     */
    Visit visit(String kind, String id);

    /** A request on its way to a plugin's endpoint and back. */
    interface Visit extends AutoCloseable {
        @Override
        void close();
    }
}
