package org.zhiyuan.runtime.internal.fence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.Test;
import org.zhiyuan.core.Text;
import org.zhiyuan.testkit.TestClock;

public class BreakerTest {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Text WHY = Text.of("坏了", "broke");

    private final TestClock clock = new TestClock();
    private final Breaker breaker = new Breaker(clock, 3, PAUSE);

    @Test
    public void opensAtTheThirdFailureInARow() {
        assertFalse(breaker.failed(breaker.admit(), WHY));
        assertFalse(breaker.failed(breaker.admit(), WHY));
        assertTrue(breaker.failed(breaker.admit(), WHY));
        assertNull(breaker.admit());
        assertEquals(WHY, breaker.reason());
    }

    @Test
    public void aSuccessBetweenStartsTheCountAnew() {
        breaker.failed(breaker.admit(), WHY);
        breaker.failed(breaker.admit(), WHY);
        breaker.succeeded(breaker.admit());
        assertFalse(breaker.failed(breaker.admit(), WHY));
        assertNotNull(breaker.admit());
    }

    @Test
    public void staysShutUntilTheVeryEndOfThePause() {
        open();
        clock.advance(PAUSE.minusNanos(1));
        assertNull(breaker.admit());
        clock.advance(Duration.ofNanos(1));
        assertNotNull(breaker.admit());
    }

    @Test
    public void letsOneTrialThroughAndClosesIfItSucceeds() {
        open();
        clock.advance(PAUSE);
        Breaker.Pass trial = breaker.admit();
        assertTrue(trial.trial());
        assertNull("only one at a time", breaker.admit());
        breaker.succeeded(trial);
        assertNotNull(breaker.admit());
        assertNull(breaker.reason());
        assertEquals(clock.instant(), breaker.since());
    }

    @Test
    public void eachFailedTrialDoublesThePauseUpToAboutTenMinutes() {
        open();
        clock.advance(PAUSE);
        assertTrue(breaker.failed(breaker.admit(), WHY));
        clock.advance(PAUSE.multipliedBy(2).minusNanos(1));
        assertNull(breaker.admit());
        clock.advance(Duration.ofNanos(1));
        for (int i = 0; i < 20; i++) {
            breaker.failed(breaker.admit(), WHY);
            clock.advance(Duration.ofMinutes(16));
        }
        breaker.succeeded(breaker.admit());
        open();
        clock.advance(PAUSE);
        assertNotNull("a success makes the pause short again", breaker.admit());
    }

    @Test
    public void aTrialThatNeverReachedThePluginProvesNothing() {
        open();
        clock.advance(PAUSE);
        breaker.dropped(breaker.admit());
        assertTrue(breaker.admit().trial());
    }

    @Test
    public void aLateSuccessFromBeforeDoesNotCloseIt() {
        Breaker.Pass early = breaker.admit();
        open();
        breaker.succeeded(early);
        assertNull(breaker.admit());
    }

    private void open() {
        breaker.trip(WHY);
    }
}
