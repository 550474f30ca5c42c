package org.zhiyuan.store.jpa.internal.migration;

import java.util.Hashtable;
import java.util.Map;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Registers the migrations; not through Blueprint, whose references would wait for the data source that waits for the migrations. On a
 * thread of its own, because registering runs them, and the rest of the platform starts meanwhile.
 */
public final class Activator implements BundleActivator {

    private Thread starter;

    @Override
    public void start(BundleContext context) {
        starter = new Thread(() -> register(context), "zhiyuan-store-migrations");
        starter.start();
    }

    private static void register(BundleContext context) {
        try {
            context.registerService(PreHook.class, new Migrations()::run, new Hashtable<>(Map.of(PreHook.KEY_NAME, "store-migrations")));
        } catch (IllegalStateException e) {
            // The bundle was stopped before its start was through; there is nobody to migrate for.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop(BundleContext context) throws InterruptedException {
        // The framework unregisters the hook; an upgrade that is under way is not cut short.
        starter.join();
    }
}
