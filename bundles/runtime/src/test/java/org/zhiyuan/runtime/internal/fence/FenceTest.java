package org.zhiyuan.runtime.internal.fence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.ws.rs.ClientErrorException;
import org.junit.After;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.testkit.TestClock;

public class FenceTest {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final TestClock clock = new TestClock();
    private final WatchdogTimer timer = new WatchdogTimer();
    private final CountDownLatch never = new CountDownLatch(1);

    private Fence fence(Duration limit, int threads, int queue) {
        Limits limits = new Limits(limit, limit, threads, queue, 2, 3, Duration.ofSeconds(30), LONG, SHORT);
        return new Fence(
                Text.of("服务类型“x”", "the service type 'x'"),
                "x",
                FenceTest.class.getClassLoader(),
                limits,
                clock,
                timer);
    }

    @After
    public void letEverybodyGo() {
        never.countDown();
        timer.close();
    }

    @Test
    public void answersFromItsOwnThread() {
        Fence fence = fence(LONG, 1, 1);
        Thread thread = fence.call(Thread::currentThread);
        assertNotEquals(Thread.currentThread(), thread);
        assertTrue(thread.isDaemon());
        assertEquals(1, fence.answered());
    }

    @Test
    public void f7_aThrowingPluginIsUnavailableAndAfterThreeTimesInQuarantine() {
        Fence fence = fence(LONG, 1, 1);
        for (int i = 0; i < 3; i++) {
            PlatformException e = unavailable(() -> fence.call(() -> {
                throw new IllegalStateException("no 13010119900101123X left");
            }));
            assertTrue(e.text().zh(), e.text().zh().startsWith("服务类型“x”抛出异常：java.lang.IllegalStateException"));
            assertFalse("an ID number must not get out", e.text().en().contains("130101"));
        }
        assertTrue(unavailable(() -> fence.call(() -> "fine")).text().en().contains("in quarantine"));
        assertEquals(3, fence.failed());
        assertEquals(clock.instant(), fence.since());
    }

    @Test
    public void f7_anErrorIsAFailureToo() {
        unavailable(() -> fence(LONG, 1, 1).call(() -> {
            throw new StackOverflowError();
        }));
    }

    @Test
    public void itsOwnPlatformExceptionPassesAndIsNoFailure() {
        Fence fence = fence(LONG, 1, 1);
        PlatformException mine = PlatformException.conflict(Text.of("满", "full"));
        for (int i = 0; i < 5; i++) {
            assertSame(
                    mine,
                    assertThrows(
                            PlatformException.class,
                            () -> fence.call(() -> {
                                throw mine;
                            })));
        }
        assertEquals(0, fence.failed());
        assertEquals("fine", fence.call(() -> "fine"));
    }

    @Test
    public void f8_aHangingCallIsInterruptedAndGivenUp() throws Exception {
        Fence fence = fence(SHORT, 1, 1);
        CountDownLatch interrupted = new CountDownLatch(1);
        PlatformException e = unavailable(() -> fence.call(() -> {
            try {
                return never.await(1, TimeUnit.HOURS);
            } catch (InterruptedException ended) {
                interrupted.countDown();
                throw ended;
            }
        }));
        assertTrue(e.text().en(), e.text().en().contains("did not answer"));
        assertTrue(interrupted.await(20, TimeUnit.SECONDS));
        assertEquals("fine", fence.call(() -> "fine"));
    }

    @Test
    public void f8_aLoopThatIgnoresItsInterruptIsEndedAndThePluginQuarantined() {
        Fence fence = fence(SHORT, 1, 1);
        AtomicReference<Thread> thread = new AtomicReference<>();
        unavailable(() -> fence.call(() -> spin(thread)));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (fence.quarantine() == null || thread.get().getState() == Thread.State.RUNNABLE) {
            assertTrue("its thread must come free again", System.nanoTime() < end);
            Thread.onSpinWait();
        }
        assertEquals(1, fence.threads());
    }

    private static Object spin(AtomicReference<Thread> thread) {
        thread.set(Thread.currentThread());
        long turns = 0;
        while (turns >= 0) {
            turns = turns + 1 & Long.MAX_VALUE;
        }
        return turns;
    }

    @Test
    public void aFloodGetsNoMoreThreadsThanItsBound() throws Exception {
        Fence fence = fence(LONG, 2, 3);
        List<FutureTask<Object>> callers = new ArrayList<>();
        CountDownLatch inside = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            callers.add(start(() -> fence.call(() -> {
                inside.countDown();
                return never.await(20, TimeUnit.SECONDS);
            })));
        }
        assertTrue(inside.await(20, TimeUnit.SECONDS));
        for (int i = 0; i < 3; i++) {
            fence.ask(Limits.standard().call(), () -> "queued", (answer, trouble) -> {});
        }
        assertTrue(
                unavailable(() -> fence.call(() -> "one too many")).text().en().contains("busy"));
        assertEquals(2, fence.threads());
        assertEquals("an overload is not the plugin's failure", 0, fence.failed());
        never.countDown();
        for (FutureTask<Object> caller : callers) {
            caller.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    public void f15_aRushOf64FindsRoom() throws Exception {
        Limits standard = Limits.standard();
        Fence fence = fence(LONG, standard.threads(), standard.queue());
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch over = new CountDownLatch(64);
        for (int i = 0; i < 64; i++) {
            fence.ask(Limits.standard().call(), () -> go.await(20, TimeUnit.SECONDS), (answer, trouble) -> {
                answered.addAndGet(trouble == null ? 1 : 0);
                over.countDown();
            });
        }
        go.countDown();
        assertTrue(over.await(20, TimeUnit.SECONDS));
        assertEquals(64, answered.get());
    }

    @Test
    public void aCallThatOnlyWaitedInTheQueueIsNoFailure() throws Exception {
        Fence fence = fence(SHORT, 1, 4);
        CountDownLatch inside = new CountDownLatch(1);
        fence.ask(
                Limits.standard().call(),
                () -> {
                    inside.countDown();
                    return uninterruptibly();
                },
                (answer, trouble) -> {});
        assertTrue(inside.await(20, TimeUnit.SECONDS));
        assertTrue(unavailable(() -> fence.call(() -> "late")).text().en().contains("busy"));
        assertEquals(0, fence.failed());
    }

    private Object uninterruptibly() {
        while (never.getCount() > 0) {
            try {
                never.await();
            } catch (InterruptedException ignored) {
                continue; // as a bad plugin does
            }
        }
        return null;
    }

    @Test
    public void f10_callsInFlightFinishAndNewOnesAreRefusedWhenItLeaves() throws Exception {
        Fence fence = fence(LONG, 2, 2);
        CountDownLatch inside = new CountDownLatch(1);
        FutureTask<Object> caller = start(() -> fence.call(() -> {
            inside.countDown();
            never.await();
            return "finished";
        }));
        assertTrue(inside.await(20, TimeUnit.SECONDS));
        fence.shut();
        assertTrue(unavailable(() -> fence.call(() -> "new")).text().en().contains("has been taken away"));
        assertTrue(unavailable(() -> fence.enter(() -> "new")).text().zh().contains("已被移除"));
        FutureTask<Object> drain = start(() -> {
            fence.drain();
            return null;
        });
        never.countDown();
        drain.get(20, TimeUnit.SECONDS);
        assertEquals(0, fence.inFlight());
        assertEquals("finished", caller.get(20, TimeUnit.SECONDS));
    }

    @Test
    public void aVisitRunsOnTheCallersThread() {
        Fence fence = fence(LONG, 1, 1);
        assertSame(Thread.currentThread(), fence.enter(Thread::currentThread));
        assertEquals(0, fence.threads());
    }

    @Test
    public void f8_aHangingVisitIsInterruptedAndLeavesNoInterruptBehind() {
        Fence fence = fence(SHORT, 1, 1);
        assertTrue(unavailable(() -> fence.enter(this::waitForEver)).text().en().contains("did not answer"));
        assertFalse(Thread.interrupted());
        assertEquals(1, fence.failed());
    }

    @Test
    public void f8_aLoopingVisitIsEndedAndTheCallersThreadLivesOn() {
        Fence fence = fence(SHORT, 1, 1);
        unavailable(() -> fence.enter(() -> spin(new AtomicReference<>())));
        assertEquals("fine", fence(LONG, 1, 1).enter(() -> "fine"));
        assertFalse(Thread.interrupted());
    }

    private Object waitForEver() {
        try {
            return never.await(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    public void onlySoManyVisitorsAtOnce() throws Exception {
        Fence fence = fence(LONG, 1, 1);
        CountDownLatch inside = new CountDownLatch(2);
        List<FutureTask<Object>> visitors = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            visitors.add(start(() -> fence.enter(() -> {
                inside.countDown();
                return uninterruptibly();
            })));
        }
        assertTrue(inside.await(20, TimeUnit.SECONDS));
        assertTrue(unavailable(() -> fence.enter(() -> "third")).text().en().contains("busy"));
        never.countDown();
        for (FutureTask<Object> visitor : visitors) {
            assertNull(visitor.get(20, TimeUnit.SECONDS));
        }
        assertEquals("fine", fence.enter(() -> "fine"));
    }

    @Test
    public void aPluginMayRefuseABadRequestInTheWebsOwnTerms() {
        Fence fence = fence(LONG, 1, 1);
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    ClientErrorException.class,
                    () -> fence.enter(() -> {
                        throw new ClientErrorException();
                    }));
        }
        assertEquals(0, fence.failed());
    }

    @Test
    public void releaseEndsAQuarantineAtOnce() {
        Fence fence = fence(LONG, 1, 1);
        fence.quarantine(Text.of("坏", "is bad"));
        unavailable(() -> fence.call(() -> "no"));
        fence.release();
        assertEquals("yes", fence.call(() -> "yes"));
        assertNull(fence.quarantine());
    }

    private static FutureTask<Object> start(Callable<Object> work) {
        FutureTask<Object> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "caller");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static PlatformException unavailable(ThrowingRunnable work) {
        PlatformException e = assertThrows(PlatformException.class, work);
        assertEquals(ErrorCode.UNAVAILABLE, e.code());
        return e;
    }
}
