package org.zhiyuan.store.jpa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;

import java.time.Duration;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.core.Idempotency.Answer;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** What nobody needs any more goes, to the day. */
public class AnswerSweepTest {

    private final TestClock clock = new TestClock();
    private TestDatabase database;
    private JpaIdempotency answers;
    private AnswerSweep sweep;

    @Before
    public void open() throws Exception {
        database = TestDatabase.derby();
        answers = new JpaIdempotency(database.units(), clock);
        sweep = new AnswerSweep(database.units(), clock);
    }

    private Answer ask(String body) {
        return answers.once(Callers.station(), "key", "digest", () -> new Answer(201, null, body));
    }

    @Test
    public void anAnswerIsGivenAgainForThirtyDaysAndThenItsKeyIsFree() {
        Answer first = ask("first");
        clock.set(clock.instant().plus(AnswerSweep.KEPT));
        assertNull(sweep.run());
        assertEquals(first, ask("second"));
        clock.set(clock.instant().plus(Duration.ofMillis(1)));
        assertEquals("1 answers to request keys older than 30 days were taken away", sweep.run());
        assertNotEquals(first, ask("second"));
    }
}
