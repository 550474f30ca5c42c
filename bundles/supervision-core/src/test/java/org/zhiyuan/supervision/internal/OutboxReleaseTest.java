package org.zhiyuan.supervision.internal;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.supervision.OutboxState;
import org.zhiyuan.supervision.SupervisionOperation;
import org.zhiyuan.supervision.store.OutboxStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** Parked changes, F24. */
public class OutboxReleaseTest {
    private long parked = 3;
    private final MemoryUnitOfWork work = new MemoryUnitOfWork();
    private final OutboxRelease outbox = new OutboxRelease(
            new OutboxStore() {
                @Override
                public OutboxState state() {
                    return new OutboxState(5, Instant.EPOCH, parked);
                }

                @Override
                public int release() {
                    int released = (int) parked;
                    parked = 0;
                    return released;
                }
            },
            work,
            new TestClock());

    @Test
    public void f24_theAdministratorReleasesThemAndThatIsLogged() {
        assertEquals(new OutboxState(5, Instant.EPOCH, 3), outbox.state(Callers.administrator()));
        assertEquals(3, outbox.release(Callers.administrator()));
        assertEquals(0, outbox.state(Callers.administrator()).parked());
        assertEquals(SupervisionOperation.OUTBOX_RELEASE, work.lastChange().operation());
        assertEquals("3", work.lastChange().details().get("released"));
    }

    @Test
    public void onlyTheAdministratorMay() {
        for (Role role : Role.values()) {
            boolean denied = false;
            try {
                outbox.state(Callers.of(role));
                outbox.release(Callers.of(role));
            } catch (PlatformException e) {
                denied = e.code() == ErrorCode.DENIED;
            }
            assertEquals(role.name(), role != Role.ADMINISTRATOR, denied);
        }
    }
}
