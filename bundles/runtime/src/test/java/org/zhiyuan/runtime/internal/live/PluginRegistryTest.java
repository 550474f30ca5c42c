package org.zhiyuan.runtime.internal.live;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.After;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.runtime.internal.fence.Limits;
import org.zhiyuan.runtime.internal.fence.ManualTimer;
import org.zhiyuan.testkit.TestClock;

public class PluginRegistryTest {

    private static final ServiceTypeId SALON = new ServiceTypeId("salon");
    private static final PluginKey KEY = new PluginKey("service-type", "salon");

    private final TestClock clock = new TestClock();
    private final ManualTimer timer = new ManualTimer();
    private final PluginRegistry registry = new PluginRegistry(Limits.standard(), clock, timer, (key, file) -> true);
    private final LiveServiceTypes types = new LiveServiceTypes(registry);
    private final CountDownLatch never = new CountDownLatch(1);

    @After
    public void close() {
        never.countDown();
        registry.close();
    }

    @Test
    public void appearsAsSoonAsItHasSaidWhoItIs() {
        assertTrue(types.find(SALON).isEmpty());
        registry.appeared(Plugins.offer("salon", 1, Plugins.type("salon")));
        await(() -> types.list().size() == 1);
        assertEquals(SALON, types.list().get(0).id());
        assertEquals(PluginState.ACTIVE, row().state());
        assertTrue(types.find(SALON).orElseThrow().check(null).isEmpty());
        assertEquals(1, row().calls());
    }

    @Test
    public void appearedReturnsBeforeTheSlowPluginHasAnswered() {
        registry.appeared(Plugins.offer("salon", 1, () -> {
            waitForEver();
            return null;
        }));
        assertTrue(types.list().isEmpty());
        assertEquals(PluginState.REFUSED, row().state());
    }

    @Test
    public void f7_aTypeThatThrowsWhenAskedIsQuarantinedAndAskedAgainAfterThePause() {
        AtomicBoolean broken = new AtomicBoolean(true);
        registry.appeared(Plugins.offer("salon", 1, () -> {
            if (broken.get()) {
                throw new IllegalStateException("not configured");
            }
            return Plugins.description("salon");
        }));
        await(() -> row().state() == PluginState.QUARANTINED);
        assertTrue(row().reason().en().contains("not configured"));
        assertTrue(types.list().isEmpty());
        unavailable(() -> types.find(SALON).orElseThrow().check(null));
        broken.set(false);
        timer.advance(Limits.standard().pause());
        await(() -> row().state() == PluginState.ACTIVE);
    }

    @Test
    public void f8_aTypeThatHangsWhenAskedIsQuarantinedAtTheLimit() {
        CountDownLatch asked = new CountDownLatch(1);
        registry.appeared(Plugins.offer("salon", 1, () -> {
            asked.countDown();
            waitForEver();
            return null;
        }));
        await(() -> asked.getCount() == 0);
        timer.advance(Limits.standard().call());
        await(() -> row().state() == PluginState.QUARANTINED);
        assertTrue(row().reason().zh().contains("没有应答"));
    }

    @Test
    public void oneThatCallsItselfOtherwiseIsRefused() {
        registry.appeared(Plugins.offer("salon", 1, Plugins.type("clinic")));
        await(() -> row().reason() != null && row().reason().en().contains("calls itself 'clinic'"));
        assertEquals(PluginState.REFUSED, row().state());
        assertTrue(types.list().isEmpty());
        unavailable(() -> types.find(SALON).orElseThrow().describe());
    }

    @Test
    public void whatTheDoorRefusesIsShownWithTheReasonAndNeverRun() {
        Text reason = Text.of("面向接口版本2.0", "was written for API 2.0");
        registry.appeared(Plugins.refused("salon", 1, reason));
        assertEquals(reason, row().reason());
        assertTrue(types.find(SALON).isEmpty());
        registry.vanished(KEY, 1);
        assertTrue(registry.rows().isEmpty());
    }

    @Test
    public void oneServiceRefusedInTwoKindsIsShownTwice() {
        Text reason = Text.of("面向接口版本2.0", "was written for API 2.0");
        Offer type = Plugins.refused("salon", 1, reason);
        registry.appeared(type);
        registry.appeared(new Offer(
                PluginKind.REST,
                "salon",
                type.name(),
                "bundle",
                "1.0.0",
                null,
                "",
                false,
                1,
                null,
                reason,
                () -> null));
        assertEquals(
                List.of("rest", "service-type"),
                registry.rows().stream().map(Plugin::kind).toList());
        registry.vanished(KEY, 1);
        registry.vanished(new PluginKey("rest", "salon"), 1);
        assertTrue(registry.rows().isEmpty());
    }

    @Test
    public void whatHasGoneIsForgottenByItsBundleAndWhatIsThereIsNot() {
        registry.appeared(Plugins.offer("salon", 1, Plugins.type("salon")));
        await(() -> types.list().size() == 1);
        registry.forget("bundle.1");
        assertEquals("who is there stays", PluginState.ACTIVE, row().state());
        registry.vanished(KEY, 1);
        registry.forget("bundle.2");
        assertEquals(PluginState.GONE, row().state());
        registry.forget("bundle.1");
        assertTrue(registry.rows().isEmpty());
    }

    @Test
    public void takenAwayItIsRememberedAndWhoHoldsAProxyIsTold() {
        registry.appeared(Plugins.offer("salon", 1, Plugins.type("salon")));
        await(() -> types.list().size() == 1);
        ServiceType held = types.find(SALON).orElseThrow();
        clock.advance(Duration.ofMinutes(3));
        registry.vanished(KEY, 1);
        assertTrue(types.list().isEmpty());
        assertTrue(types.find(SALON).isEmpty());
        assertEquals(PluginState.GONE, row().state());
        assertEquals(clock.instant(), row().since());
        PlatformException e = unavailable(() -> held.check(null));
        assertEquals("服务类型“salon”已被移除", e.text().zh());
        assertEquals("the service type 'salon' has been taken away", e.text().en());
    }

    @Test
    public void f10_anUpdateInPlaceIsFollowedByWhoHoldsTheProxy() {
        registry.appeared(Plugins.offer("salon", 1, Plugins.type("salon")));
        await(() -> types.list().size() == 1);
        ServiceType held = types.find(SALON).orElseThrow();
        registry.vanished(KEY, 1);
        AtomicInteger calls = new AtomicInteger();
        registry.appeared(Plugins.offer("salon", 2, new ServiceType() {
            @Override
            public ServiceTypeDescription describe() {
                return Plugins.description("salon");
            }

            @Override
            public List<FieldProblem> check(ActivityPlan plan) {
                calls.incrementAndGet();
                return List.of();
            }
        }));
        await(() -> types.list().size() == 1);
        held.check(null);
        assertEquals(1, calls.get());
        assertEquals(1, registry.rows().size());
    }

    @Test
    public void ofTwoWithOneIdTheOlderStaysAndTheOtherFollowsIt() {
        registry.appeared(Plugins.offer("salon", 1, Plugins.type("salon")));
        registry.appeared(Plugins.offer("salon", 2, Plugins.type("salon")));
        await(() -> types.list().size() == 1);
        List<Plugin> rows = registry.rows();
        assertEquals(2, rows.size());
        assertEquals("bundle.1", rows.get(0).bundle());
        assertEquals(PluginState.REFUSED, rows.get(1).state());
        assertTrue(rows.get(1).reason().en().contains("taken by bundle.1"));
        registry.vanished(KEY, 1);
        await(() -> row().state() == PluginState.ACTIVE);
        assertEquals("bundle.2", row().bundle());
    }

    @Test
    public void aStandInMakesRoomForAPluginAndComesBackAfterIt() {
        registry.appeared(Plugins.offer("salon", "file", true, 1, () -> Plugins.type("salon")));
        await(() -> types.list().size() == 1);
        registry.appeared(Plugins.offer("salon", "bundle", false, 2, () -> Plugins.type("salon")));
        await(() -> types.list().size() == 1);
        assertEquals(
                List.of("bundle"), registry.rows().stream().map(Plugin::bundle).toList());
        registry.appeared(Plugins.offer("salon", "other", false, 3, () -> Plugins.type("salon")));
        assertEquals("of two the holder stays", "bundle", registry.rows().get(0).bundle());
        registry.vanished(KEY, 3);
        registry.vanished(KEY, 2);
        await(() -> row().state() == PluginState.ACTIVE);
        assertEquals("file", row().bundle());
    }

    @Test
    public void whoHeldAnIdBeforeKeepsItWhateverComesUpFirst() {
        List<String> lying = new ArrayList<>(List.of("first.jar"));
        PluginRegistry remembering = new PluginRegistry(Limits.standard(), clock, timer, new Places() {
            @Override
            public boolean take(PluginKey key, String file) {
                return holder(key) == null || file.equals("first.jar");
            }

            @Override
            public String holder(PluginKey key) {
                return lying.isEmpty() ? null : lying.get(0);
            }
        });
        Offer late = new Offer(
                PluginKind.SERVICE_TYPE,
                "salon",
                Text.of("沙龙", "Salon"),
                "late",
                "1.0.0",
                null,
                "second.jar",
                false,
                1,
                Plugins.class.getClassLoader(),
                null,
                () -> Plugins.type("salon"));
        remembering.appeared(late);
        assertEquals(PluginState.REFUSED, remembering.rows().get(0).state());
        assertTrue(remembering.rows().get(0).reason().en().contains("taken by first.jar"));
        lying.clear();
        remembering.reconsider();
        await(() -> remembering.rows().get(0).state() == PluginState.ACTIVE);
        remembering.close();
    }

    @Test
    public void anAnswerOfNullOrWithoutEndIsAFailure() {
        registry.appeared(Plugins.offer("salon", 1, new ServiceType() {
            @Override
            public ServiceTypeDescription describe() {
                return Plugins.description("salon");
            }

            @Override
            public List<FieldProblem> check(ActivityPlan plan) {
                return null;
            }
        }));
        await(() -> types.list().size() == 1);
        unavailable(() -> types.find(SALON).orElseThrow().check(null));
        assertEquals(1, row().failures());
    }

    @Test
    public void releaseAsksAQuarantinedOneAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        registry.appeared(Plugins.offer("salon", 1, () -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("once");
            }
            return Plugins.description("salon");
        }));
        await(() -> row().state() == PluginState.QUARANTINED);
        assertTrue(registry.release(KEY));
        await(() -> row().state() == PluginState.ACTIVE);
        assertFalse(registry.release(new PluginKey("service-type", "unknown")));
    }

    @Test
    public void thousandsThatComeAndGoAreNotAllRemembered() {
        for (int i = 0; i < 1000; i++) {
            registry.appeared(Plugins.offer("t" + i, i, Plugins.type("t" + i)));
            registry.vanished(new PluginKey("service-type", "t" + i), i);
        }
        assertTrue(registry.rows().size() <= 200);
    }

    private void waitForEver() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Plugin row() {
        return registry.rows().get(0);
    }

    private static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!wanted.getAsBoolean()) {
            assertTrue("did not come true in time", System.nanoTime() < end);
            Thread.onSpinWait();
        }
    }

    private static PlatformException unavailable(ThrowingRunnable work) {
        PlatformException e = assertThrows(PlatformException.class, work);
        assertEquals(ErrorCode.UNAVAILABLE, e.code());
        return e;
    }
}
