package org.zhiyuan.rest.internal.ops;

import org.osgi.framework.BundleContext;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.supervision.StorageService;

/** Whether the database answers and takes what is written; its schema is migrated before it can be reached at all. */
public final class DatabaseCheck implements HealthServlet.Check {
    private final BundleContext context;
    private final StorageService storage;

    public DatabaseCheck(BundleContext context, StorageService storage) {
        this.context = context;
        this.storage = storage;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String problem() {
        if (context.getServiceReference(StorageService.class) == null) {
            return "not reached yet";
        }
        try {
            storage.probe();
            return null;
        } catch (PlatformException e) {
            return e.text().en();
        }
    }
}
