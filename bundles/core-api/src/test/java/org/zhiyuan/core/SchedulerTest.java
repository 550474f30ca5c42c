package org.zhiyuan.core;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

public class SchedulerTest {

    @Test
    public void aChoreThatFailsKeepsNoOtherFromBeingDone() {
        List<String> done = new ArrayList<>();
        new Scheduler(
                        "test",
                        1,
                        1,
                        List.of(
                                () -> {
                                    throw new IllegalStateException("on purpose");
                                },
                                () -> {
                                    done.add("second");
                                    return null;
                                }))
                .run();
        assertEquals(List.of("second"), done);
    }

    @Test
    public void turnsFollowOneAnotherOnAThreadThatHoldsNothingUp() throws Exception {
        CountDownLatch turns = new CountDownLatch(2);
        List<Thread> threads = new ArrayList<>();
        Scheduler chores = new Scheduler("test", 0, 1, List.of(() -> {
            threads.add(Thread.currentThread());
            turns.countDown();
            throw new IllegalStateException("on purpose");
        }));
        chores.start();
        try {
            assertTrue(turns.await(20, TimeUnit.SECONDS));
        } finally {
            chores.stop();
        }
        assertEquals("zhiyuan-test", threads.get(0).getName());
        assertTrue(threads.get(0).isDaemon());
        assertEquals(threads.get(0), threads.get(1));
    }
}
