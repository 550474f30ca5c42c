package org.zhiyuan.runtime.internal.fence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class WatchdogTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final ManualTimer timer = new ManualTimer();
    private final List<String> told = new ArrayList<>();

    private Watchdog begin() {
        return Watchdog.begin(
                WatchdogTest.class.getClassLoader(),
                timer,
                LIMIT,
                GRACE,
                () -> told.add("hung"),
                () -> told.add("runaway"));
    }

    @Test
    public void whoComesOutInTimeIsLeftAlone() {
        Watchdog vigil = begin();
        timer.advance(LIMIT.minusMillis(1));
        assertFalse(vigil.end());
        timer.advance(LIMIT);
        assertEquals(List.of(), told);
        assertFalse(Thread.interrupted());
    }

    @Test
    public void whoStaysTooLongIsInterruptedAndComesOutClean() {
        Watchdog vigil = begin();
        timer.advance(LIMIT);
        assertTrue(Thread.currentThread().isInterrupted());
        assertTrue(vigil.end());
        assertFalse("no interrupt of ours remains", Thread.currentThread().isInterrupted());
        timer.advance(GRACE);
        assertEquals(List.of("hung"), told);
    }
}
