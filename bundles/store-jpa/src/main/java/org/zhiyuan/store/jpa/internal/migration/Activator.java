package org.zhiyuan.store.jpa.internal.migration;

import java.util.Hashtable;
import java.util.Map;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Registers the migrations; not through Blueprint, whose references would wait for the data source that waits for the migrations. */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(PreHook.class, new Migrations()::run, new Hashtable<>(Map.of(PreHook.KEY_NAME, "store-migrations")));
    }

    @Override
    public void stop(BundleContext context) {
        // The framework unregisters the hook.
    }
}
