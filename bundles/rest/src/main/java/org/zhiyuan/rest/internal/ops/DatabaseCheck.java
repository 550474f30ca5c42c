package org.zhiyuan.rest.internal.ops;

import org.zhiyuan.station.RoundService;

/** Whether the database answers; its schema is migrated before it can be reached at all. */
public final class DatabaseCheck implements HealthServlet.Check {
    private final RoundService rounds;

    public DatabaseCheck(RoundService rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String problem() {
        rounds.list();
        return null;
    }
}
