package org.zhiyuan.rest.internal.ops;

import org.osgi.framework.BundleContext;
import org.zhiyuan.station.RoundService;

/** Whether the database answers; its schema is migrated before it can be reached at all. */
public final class DatabaseCheck implements HealthServlet.Check {
    private final BundleContext context;
    private final RoundService rounds;

    public DatabaseCheck(BundleContext context, RoundService rounds) {
        this.context = context;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String problem() {
        if (context.getServiceReference(RoundService.class) == null) {
            return "not reached yet";
        }
        rounds.list();
        return null;
    }
}
