package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

public class MemoryUnitOfWorkTest {

    private final TestClock clock = new TestClock();
    private final MemoryRoundStore rounds = new MemoryRoundStore();
    private final MemorySequences sequences = new MemorySequences();
    private final MemoryUnitOfWork unit = new MemoryUnitOfWork(rounds, sequences);

    private Void work() {
        rounds.insert(Stations.round(2026));
        sequences.next("titles");
        return log();
    }

    private Void log() {
        unit.log(new Change(
                clock.instant(),
                Callers.province(),
                StationOperation.ROUND_OPEN,
                "round",
                "2026",
                Region.HEBEI,
                Map.of()));
        return null;
    }

    private void nothingIsLeft() {
        assertTrue(rounds.find(2026).isEmpty());
        assertTrue(unit.changes().isEmpty());
        assertEquals(1, sequences.next("titles"));
    }

    @Test
    public void anExceptionTakesEverythingBack() {
        assertThrows(
                IllegalStateException.class,
                () -> unit.write(() -> {
                    work();
                    throw new IllegalStateException("too late");
                }));
        nothingIsLeft();
    }

    @Test
    public void aJoinedUnitThatFailedCanNotBeCommittedByItsOuterOne() {
        assertThrows(
                PlatformException.class,
                () -> unit.write(() -> {
                    try {
                        return unit.write(() -> {
                            work();
                            throw new IllegalStateException("inside");
                        });
                    } catch (IllegalStateException swallowed) {
                        return null;
                    }
                }));
        nothingIsLeft();
        unit.write(this::work);
        assertEquals(1, unit.changes().size());
    }

    @Test
    public void nothingIsLoggedOutsideAWrite() {
        assertThrows(IllegalStateException.class, this::log);
        assertThrows(IllegalStateException.class, () -> unit.read(this::log));
    }
}
