package org.zhiyuan.runtime.internal.live;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.After;
import org.junit.Test;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ChangeListener;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.spi.DocumentScanner;
import org.zhiyuan.plugin.Plugin;
import org.zhiyuan.plugin.PluginExaminer;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.plugin.PluginState;
import org.zhiyuan.rule.spi.RulePack;
import org.zhiyuan.runtime.internal.fence.Limits;
import org.zhiyuan.runtime.internal.fence.ManualTimer;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** Scanners, listeners, packs and cities behind their fences (F7, F8, F24). */
public class LiveExtensionsTest {

    private static final Change CHANGE = new Change(
            Instant.EPOCH, Callers.province(), PluginOperation.PLUGIN_READ, "x", "1", Region.HEBEI, Map.of());

    private final PluginRegistry registry =
            new PluginRegistry(Limits.standard(), new TestClock(), new ManualTimer(), (key, file) -> true);

    @After
    public void close() {
        registry.close();
    }

    @Test
    public void f8_aScannersAnswerCountsAndAFailureIsOneToScan() throws IOException {
        LiveScanners scanners = new LiveScanners(registry, Duration.ofMillis(200));
        assertEquals("nobody scans", Optional.empty(), scan(scanners, "x"));
        AtomicReference<InputStream> kept = new AtomicReference<>();
        appear(PluginKind.SCANNER, 1, (DocumentScanner) (name, type, content) -> {
            kept.set(content);
            return switch (name) {
                case "bad" -> Optional.of(Text.of("毒", "poison"));
                case "null" -> null;
                case "slow" -> {
                    waitForEver();
                    yield Optional.empty();
                }
                default -> Optional.empty();
            };
        });
        assertEquals("poison", scan(scanners, "bad").orElseThrow().en());
        assertEquals(Optional.empty(), scan(scanners, "good"));
        assertThrows("taken back", IOException.class, () -> kept.get().read());
        assertThrows(IOException.class, () -> scan(scanners, "null"));
        assertThrows(IOException.class, () -> scan(scanners, "slow"));
    }

    @Test
    public void f24_aListenersFailureIsNamedAndTheOthersAreTold() {
        List<String> told = new ArrayList<>();
        appear(PluginKind.LISTENER, 1, (ChangeListener) change -> {
            throw new IllegalStateException("deaf");
        });
        appear(PluginKind.LISTENER, 2, (ChangeListener) change -> told.add("two"));
        LiveListeners listeners = new LiveListeners(registry);
        for (int i = 0; i < 4; i++) {
            PlatformException e = assertThrows(PlatformException.class, () -> listeners.changed(CHANGE));
            assertEquals("parked, not told again by itself", ErrorCode.FAILED, e.code());
            assertTrue(e.text().en(), e.text().en().contains("change listener 'test.1'"));
        }
        assertEquals(List.of("two", "two", "two", "two"), told);
        assertEquals("called no more", 3, row("test.1").failures());
        assertEquals(PluginState.QUARANTINED, row("test.1").state());
    }

    @Test
    public void r1_aPackIsReadOnceAndOnlyIfItIsInOrder() {
        registry.examinerCame(new PluginExaminer() {
            @Override
            public String kind() {
                return "rule-pack";
            }

            @Override
            public Optional<Text> problem(Object self) {
                return new String((byte[]) self, StandardCharsets.UTF_8).equals("fine")
                        ? Optional.empty()
                        : Optional.of(Text.of("坏", "is bad"));
            }
        });
        appear(PluginKind.RULE_PACK, 1, (RulePack)
                () -> new ByteArrayInputStream("fine".getBytes(StandardCharsets.UTF_8)));
        appear(PluginKind.RULE_PACK, 2, (RulePack)
                () -> new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        appear(PluginKind.RULE_PACK, 3, (RulePack) () -> new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        });
        appear(PluginKind.RULE_PACK, 4, (RulePack) () -> null);
        assertEquals("is bad", row("test.2").reason().en());
        assertEquals("says too much: at most 4 MB", row("test.3").reason().en());
        assertEquals("says nothing", row("test.4").reason().en());
        Map<String, byte[]> texts = new RulePackTexts(registry).byId();
        assertEquals(1, texts.size());
        assertEquals("fine", new String(texts.get("test.1"), StandardCharsets.UTF_8));
    }

    @Test
    public void r3_aCityFindsItsOwnClausesOnly() {
        registry.appeared(offer(PluginKind.CITY, "130600", 1, new City("R3/130100-9")));
        await(() -> registry.rows().get(0).reason() != null
                && registry.rows().get(0).reason().en().contains("R3/130100-9"));
        assertEquals(PluginState.REFUSED, registry.rows().get(0).state());
        assertTrue(new LiveCities(registry).list().isEmpty());
        registry.vanished(new PluginKey("city", "130600"), 1);
        registry.appeared(offer(PluginKind.CITY, "130600", 2, new City("R3/130600-1")));
        await(() -> !new LiveCities(registry).list().isEmpty());
    }

    /** Finds one clause, whatever is asked. */
    private record City(String clause) implements CityOrganization {

        @Override
        public CityProfile profile() {
            return new CityProfile(Region.of("130600"), Text.of("保定市", "Baoding"), Text.of("保定", "Baoding"), "0312-1");
        }

        @Override
        public List<Finding> check(StationApplication application, java.time.LocalDate asOf) {
            return List.of(Finding.passed(new Clause(clause, "细则", Text.of("甲", "a")), Text.of("有", "has")));
        }
    }

    private static Optional<Text> scan(LiveScanners scanners, String name) throws IOException {
        return scanners.refuse(name, "text/plain", new ByteArrayInputStream(new byte[1]));
    }

    private void appear(PluginKind kind, long number, Object service) {
        registry.appeared(offer(kind, "test." + number, number, service));
        await(() -> {
            Plugin row = row("test." + number);
            return row.state() != PluginState.REFUSED || !row.reason().en().contains("not said yet");
        });
    }

    private static Offer offer(PluginKind kind, String id, long number, Object service) {
        return new Offer(
                kind,
                id,
                Text.of(id, id),
                id,
                "1.0.0",
                null,
                "",
                false,
                number,
                LiveExtensionsTest.class.getClassLoader(),
                null,
                () -> service);
    }

    private Plugin row(String id) {
        return registry.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void waitForEver() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!wanted.getAsBoolean()) {
            assertTrue("did not come true in time", System.nanoTime() < end);
            Thread.onSpinWait();
        }
    }
}
