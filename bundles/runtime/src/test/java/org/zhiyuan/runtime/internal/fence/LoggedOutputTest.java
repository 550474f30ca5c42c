package org.zhiyuan.runtime.internal.fence;

import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;

import java.io.PrintStream;
import org.junit.Test;

public class LoggedOutputTest {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @Test
    public void theStreamsAreTakenAndGivenBack() throws Exception {
        try (LoggedOutput output = new LoggedOutput()) {
            assertNotSame("taken by " + output.getClass().getName(), out, System.out);
            assertNotSame(err, System.err);
        }
        assertSame(out, System.out);
        assertSame(err, System.err);
    }

    @Test
    public void whoLaidAnotherOverItKeepsHis() throws Exception {
        PrintStream other = new PrintStream(out);
        try (LoggedOutput output = new LoggedOutput()) {
            assertNotSame("taken by " + output.getClass().getName(), other, System.out);
            System.setOut(other);
        }
        try {
            assertSame(other, System.out);
        } finally {
            System.setOut(out);
        }
    }
}
