package org.zhiyuan.duty.internal;

import java.time.Clock;
import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.UnitOfWork;

/** Writes what happens to duties into the audit trail and the outbox. */
public final class Journal {

    private final UnitOfWork units;
    private final Clock clock;

    public Journal(UnitOfWork units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    void log(Caller caller, Operation operation, String kind, String subject, Region region, Map<String, String> details) {
        units.log(new Change(clock.instant(), caller, operation, kind, subject, region, details));
    }

    /** What the caller sees of the region asked for; null if that is nothing. */
    static Region within(Caller caller, Region asked) {
        if (asked == null) {
            return caller.region();
        }
        return caller.region().contains(asked) ? asked : null;
    }
}
