package org.zhiyuan.runtime.internal.live;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.After;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.EndpointPublisher;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginGuard;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.runtime.internal.fence.Limits;
import org.zhiyuan.runtime.internal.fence.ManualTimer;
import org.zhiyuan.testkit.TestClock;

/** Endpoints have an address as long as they hold their id, and are shown as what they are. */
public class EndpointTest {

    private static final PluginKey KEY = new PluginKey("rest", "demo");

    private final TestClock clock = new TestClock();
    private final PluginRegistry registry =
            new PluginRegistry(Limits.standard(), clock, new ManualTimer(), (key, file) -> true);
    private final Face face = new Face();

    @After
    public void close() {
        registry.close();
    }

    @Test
    public void f10_theAddressIsAwayWhileItComesAndUnknownLongAfterItWent() {
        registry.faceCame(face);
        absent(ErrorCode.NOT_FOUND);
        face.open = new CountDownLatch(1);
        appear(1, "first");
        absent(ErrorCode.UNAVAILABLE);
        face.open.countDown();
        await(() -> row().state() == PluginState.ACTIVE);
        registry.visit("rest", "demo").close();

        registry.vanished(KEY, 1);
        assertEquals(List.of("+first", "-first"), face.log);
        PlatformException away = absent(ErrorCode.UNAVAILABLE);
        assertEquals("REST接口“demo”暂不可用，请稍后再试", away.text().zh());
        clock.advance(Duration.ofSeconds(10));
        absent(ErrorCode.UNAVAILABLE);
        clock.advance(Duration.ofMillis(1));
        absent(ErrorCode.NOT_FOUND);
    }

    @Test
    public void f10_theAddressIsKeptForThoseOnTheirWay() throws InterruptedException {
        registry.faceCame(face);
        appear(1, "first");
        await(() -> row().state() == PluginState.ACTIVE);
        PluginGuard.Visit visit = registry.visit("rest", "demo");
        Thread update = new Thread(() -> registry.vanished(KEY, 1));
        update.start();
        await(() -> row().state() == PluginState.DRAINING);
        absent(ErrorCode.UNAVAILABLE);
        assertEquals(List.of("+first"), face.log);
        visit.close();
        update.join();
        assertEquals(List.of("+first", "-first"), face.log);
    }

    @Test
    public void whatCannotBePublishedIsRefusedWithTheReason() {
        registry.faceCame(face);
        face.wrong = PlatformException.unavailable(Text.of("没有@Path注解", "has no @Path"));
        appear(1, "first");
        await(() -> row().reason() != null && row().reason().en().equals("has no @Path"));
        assertEquals(PluginState.REFUSED, row().state());
        absent(ErrorCode.UNAVAILABLE);
        registry.vanished(KEY, 1);

        face.wrong = new IllegalArgumentException("two operations with one name");
        appear(2, "second");
        await(() -> row().reason() != null && row().reason().en().startsWith("can't be published:"));
        assertTrue(row().reason().zh().contains("two operations with one name"));
        assertThrows(PlatformException.class, () -> registry.enter("rest", "demo", () -> "in"));
    }

    @Test
    public void ofTwoWithOneIdTheOtherFollowsAtTheAddressToo() {
        registry.faceCame(face);
        appear(1, "first");
        await(() -> row().state() == PluginState.ACTIVE);
        appear(2, "second");
        assertEquals(
                List.of("ACTIVE", "REFUSED"),
                registry.rows().stream().map(row -> row.state().name()).toList());
        registry.vanished(KEY, 1);
        await(() -> row().state() == PluginState.ACTIVE);
        assertEquals(List.of("+first", "-first", "+second"), face.log);
        registry.visit("rest", "demo").close();
    }

    @Test
    public void whoCameBeforeTheFaceIsPublishedWhenItComesAndAgainWhenItComesBack() {
        appear(1, "first");
        await(() -> row().reason() != null && row().reason().en().contains("waits for the platform's own face"));
        absent(ErrorCode.UNAVAILABLE);
        registry.faceCame(face);
        await(() -> row().state() == PluginState.ACTIVE);
        registry.faceGoes(face);
        assertEquals(PluginState.REFUSED, row().state());
        absent(ErrorCode.UNAVAILABLE);
        registry.faceCame(face);
        await(() -> row().state() == PluginState.ACTIVE);
        assertEquals(List.of("+first", "-first", "+first"), face.log);
    }

    private void appear(long serviceId, String service) {
        registry.appeared(offer(serviceId, service));
    }

    private static Offer offer(long serviceId, Object service) {
        return new Offer(
                PluginKind.REST,
                "demo",
                Text.of("演示", "Demo"),
                "bundle." + serviceId,
                "1.0.0",
                null,
                "",
                false,
                serviceId,
                EndpointTest.class.getClassLoader(),
                null,
                () -> service);
    }

    private Plugin row() {
        return registry.rows().get(0);
    }

    private PlatformException absent(ErrorCode code) {
        PlatformException e = assertThrows(PlatformException.class, () -> registry.visit("rest", "demo"));
        assertEquals(code, e.code());
        return e;
    }

    private static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!wanted.getAsBoolean()) {
            assertTrue("did not come true in time", System.nanoTime() < end);
            Thread.onSpinWait();
        }
    }

    /** Notes who comes and goes; publishes nothing before it is open. */
    private static final class Face implements EndpointPublisher {

        private final List<String> log = new CopyOnWriteArrayList<>();
        private volatile CountDownLatch open = new CountDownLatch(0);
        private volatile RuntimeException wrong;

        @Override
        public String kind() {
            return "rest";
        }

        @Override
        public Runnable publish(String id, Object endpoint) {
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (wrong != null) {
                throw wrong;
            }
            log.add("+" + endpoint);
            return () -> log.add("-" + endpoint);
        }
    }
}
