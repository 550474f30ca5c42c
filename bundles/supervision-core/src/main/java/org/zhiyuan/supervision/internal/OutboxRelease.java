package org.zhiyuan.supervision.internal;

import java.time.Clock;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.supervision.OutboxAdmin;
import org.zhiyuan.supervision.OutboxState;
import org.zhiyuan.supervision.SupervisionOperation;
import org.zhiyuan.supervision.store.OutboxStore;

/** Shows and releases what a listener could not take (搁置的变更事件). */
public final class OutboxRelease implements OutboxAdmin {
    private final OutboxStore outbox;
    private final UnitOfWork work;
    private final Clock clock;

    public OutboxRelease(OutboxStore outbox, UnitOfWork work, Clock clock) {
        this.outbox = outbox;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public OutboxState state(Caller caller) {
        caller.require(SupervisionOperation.OUTBOX_RELEASE);
        return work.read(outbox::state);
    }

    @Override
    public int release(Caller caller) {
        caller.require(SupervisionOperation.OUTBOX_RELEASE);
        return work.write(() -> {
            int released = outbox.release();
            work.log(new Change(
                    clock.instant(),
                    caller,
                    SupervisionOperation.OUTBOX_RELEASE,
                    "outbox",
                    "parked",
                    caller.region(),
                    List.of(Details.of("released", Integer.toString(released)))));
            return released;
        });
    }
}
