package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledState;
import org.zhiyuan.plugin.PluginJar;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.testkit.fixture.Callers;

/** What the store of installed plugins must do. */
public abstract class PluginStoreContract extends StoreContract {

    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    private static PluginJar jar(String release, String hash) {
        return new PluginJar(
                release, hash, 5, "CN=沧州市中小企业服务中心", Callers.administrator().account(), null);
    }

    private static InstalledPlugin plugin(String name) {
        return InstalledPlugin.of(name)
                .holding(jar("1.0.0", FIRST))
                .from("open-day.jar", FIRST)
                .after(
                        PluginOperation.PLUGIN_INSTALL,
                        "1.0.0",
                        NOW,
                        Callers.administrator().account());
    }

    @Test
    public void anInstalledPluginComesBackAsItWasKept() {
        InstalledPlugin kept = stores.oversight().plugins().insert(plugin("org.example.open-day"));
        assertEquals(1, kept.version());
        assertEquals(Optional.of(kept), stores.oversight().plugins().find(kept.name()));
        InstalledPlugin next = stores.oversight()
                .plugins()
                .replace(kept.holding(jar("2.0.0", SECOND)).in(InstalledState.DISABLED));
        assertEquals(2, next.version());
        assertEquals(FIRST, next.before().sha256());
        assertEquals(Optional.of(next), stores.oversight().plugins().find(kept.name()));
    }

    @Test
    public void aNameIsTakenOnceAndAnOldVersionIsStale() {
        InstalledPlugin kept = stores.oversight().plugins().insert(plugin("org.example.open-day"));
        assertRefused(ErrorCode.CONFLICT, () -> stores.oversight().plugins().insert(plugin("org.example.open-day")));
        stores.oversight().plugins().replace(kept.in(InstalledState.DISABLED));
        assertRefused(ErrorCode.STALE, () -> stores.oversight().plugins().replace(kept));
    }

    @Test
    public void pluginsAreListedByNameAndRemoved() {
        for (String name : List.of("org.b", "org.a", "org.C")) {
            stores.oversight().plugins().insert(plugin(name));
        }
        assertEquals(
                List.of("org.C", "org.a", "org.b"),
                stores.oversight().plugins().list().stream()
                        .map(InstalledPlugin::name)
                        .toList());
        stores.oversight().plugins().remove("org.a");
        stores.oversight().plugins().remove("org.a");
        assertEquals(Optional.empty(), stores.oversight().plugins().find("org.a"));
        assertEquals(2, stores.oversight().plugins().list().size());
    }

    @Test
    public void theBytesOfAPartComeBackAsTheyWereAndAreForgottenByTheirHash() {
        byte[] large = new byte[300_000];
        new Random(7).nextBytes(large);
        stores.oversight().plugins().keepPart(FIRST, 0, large);
        stores.oversight().plugins().keepPart(FIRST, 1, new byte[0]);
        stores.oversight().plugins().keepPart(SECOND, 0, new byte[] {-1, 0, 1});
        stores.oversight().plugins().keepPart(SECOND, 0, new byte[] {9});
        assertArrayEquals(large, stores.oversight().plugins().part(FIRST, 0).orElseThrow());
        assertArrayEquals(
                new byte[0], stores.oversight().plugins().part(FIRST, 1).orElseThrow());
        assertArrayEquals(
                "a part that is there stays",
                new byte[] {-1, 0, 1},
                stores.oversight().plugins().part(SECOND, 0).orElseThrow());
        assertEquals(Optional.empty(), stores.oversight().plugins().part(FIRST, 2));
        stores.oversight().plugins().dropParts(FIRST);
        assertEquals(Optional.empty(), stores.oversight().plugins().part(FIRST, 0));
        assertEquals(Optional.empty(), stores.oversight().plugins().part(FIRST, 1));
        assertEquals(3, stores.oversight().plugins().part(SECOND, 0).orElseThrow().length);
    }
}
