package org.zhiyuan.runtime.internal.door;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.zhiyuan.core.Text;

public class TroublesTest {

    private static final Text SLOW = Text.of("慢", "slow");

    private final Troubles troubles = new Troubles();

    @Test
    public void theInnermostCauseIsWhatCounts() {
        troubles.note(
                "a",
                new IllegalStateException(
                        "outer", new RuntimeException("between", new ClassNotFoundException("no.such.Type"))));
        assertEquals(
                "threw java.lang.ClassNotFoundException: no.such.Type",
                troubles.of("a").en());
        troubles.clear("a");
        assertNull(troubles.of("a"));
    }

    @Test
    public void howAHangWasEndedDoesNotHideThatItHung() {
        troubles.note("a", SLOW);
        troubles.note("a", new IllegalStateException(new InterruptedException("sleep interrupted")));
        assertEquals(SLOW, troubles.of("a"));
        troubles.note("b", new InterruptedException("alone"));
        assertTrue(troubles.of("b").en().contains("alone"));
    }

    @Test
    public void onlySoManyAreKept() {
        for (int i = 0; i < 1_000; i++) {
            troubles.note("bundle" + i, SLOW);
        }
        assertNull(troubles.of("bundle0"));
        assertNotNull(troubles.of("bundle999"));
    }
}
