package org.zhiyuan.activity.internal;

import java.time.Clock;
import org.zhiyuan.activity.ActivityOperation;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.UnitOfWork;

/** Writes what happens to a demand into the audit trail and the outbox. */
public final class DemandLog {

    private final UnitOfWork units;
    private final Clock clock;

    public DemandLog(UnitOfWork units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    void changed(Caller caller, ActivityOperation operation, Demand demand) {
        units.log(new Change(clock.instant(), caller, operation, "demand", demand.id().value(), demand.region(),
                Reached.at(demand.stage()).details()));
    }
}
