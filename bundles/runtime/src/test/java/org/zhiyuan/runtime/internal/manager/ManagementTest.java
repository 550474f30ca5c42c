package org.zhiyuan.runtime.internal.manager;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.plugin.InstalledPlugin;
import org.zhiyuan.plugin.InstalledState;
import org.zhiyuan.plugin.PluginJar;
import org.zhiyuan.plugin.PluginOperation;
import org.zhiyuan.plugin.PluginStep;
import org.zhiyuan.runtime.internal.door.DeployFolder;
import org.zhiyuan.testkit.MemoryPluginStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** F11: the manager installs, switches, goes back and takes out; {@code deploy/} passes the same door, and the database wins at a start. */
public class ManagementTest {

    private static final Caller ADMIN = Callers.administrator();
    private static final ExpectedVersion ANY = ExpectedVersion.ANY;
    private static final int LONGEST = 600_000;

    @Rule
    public final TemporaryFolder root = new TemporaryFolder();

    private final MemoryPluginStore store = new MemoryPluginStore();
    private final MemoryUnitOfWork units = new MemoryUnitOfWork(store);
    private Path delivered;
    private Path deploy;
    private MemoryInstaller bench;
    private Management management;

    @Before
    public void start() throws IOException {
        delivered = root.newFolder("delivered").toPath();
        deploy = root.newFolder("deploy").toPath();
        restart();
    }

    /** Another process on the same database, in a state folder that has lost its cache. */
    private void restart() {
        restart(false);
        settle();
    }

    private void restart(boolean twoPersons) {
        bench = new MemoryInstaller();
        Path state = root.getRoot().toPath().resolve("state");
        management = new Management(
                store,
                units,
                Callers::platform,
                new TestClock(),
                new DeployFolder(List.of(delivered, deploy), Management.installed(state)),
                state,
                Set.of(delivered),
                bench,
                LONGEST,
                twoPersons,
                null);
    }

    /** File Install finds what lies there, then the store comes. */
    private void settle() {
        new DeployFolder(delivered, deploy).files().forEach(management.tray()::arrived);
        assertTrue("nothing runs before the database is there", bench.running.isEmpty());
        management.tray().restore();
    }

    private InstalledPlugin install(String content) {
        return management.manager().install(ADMIN, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Path drop(String file, String content) throws IOException {
        Path path = deploy.resolve(file);
        Files.writeString(path, content);
        management.tray().arrived(path);
        return path;
    }

    private InstalledPlugin kept(String name) {
        return store.find(name).orElseThrow();
    }

    private static void assertRefused(ErrorCode code, Runnable work) {
        PlatformException refused = assertThrows(PlatformException.class, work::run);
        assertEquals(refused.getMessage(), code, refused.code());
    }

    private Path own(String name) {
        return root.getRoot().toPath().resolve("state/installed/" + name + ".installed.jar");
    }

    @Test
    public void anInstalledJarRunsAndIsKeptWithWhoBroughtIt() {
        InstalledPlugin plugin = install("org.x 1.0.0 a");
        assertEquals(InstalledState.ENABLED, plugin.state());
        assertEquals(Map.of(own("org.x"), "org.x 1.0.0 a"), bench.running);
        assertEquals("1.0.0", plugin.current().release());
        assertEquals("CN=author", plugin.current().publisher());
        assertEquals(ADMIN.account(), plugin.current().by());
        assertEquals(
                List.of("PLUGIN_INSTALL"),
                plugin.history().stream().map(PluginStep::act).toList());
        assertEquals(PluginOperation.PLUGIN_INSTALL, units.lastChange().operation());
        assertEquals("org.x", units.lastChange().subject());
    }

    @Test
    public void aLargeJarComesBackInPartsAfterALostStateFolder() throws IOException {
        String large = "org.x 1.0.0 " + "长".repeat(190_000);
        install(large);
        Files.delete(own("org.x"));
        restart();
        assertEquals(Map.of(own("org.x"), large), bench.running);
    }

    @Test
    public void whatIsTooLargeOrNoPluginIsRefusedAndNothingIsKept() throws IOException {
        assertRefused(ErrorCode.INVALID, () -> install("rubbish"));
        MemoryInstaller door = bench;
        assertTrue(door.running.isEmpty());
        assertTrue(store.list().isEmpty());
        assertRefused(ErrorCode.INVALID, () -> management.manager().fetch(ADMIN, "http://plugins.example/x.jar"));
        Path incoming = root.getRoot().toPath().resolve("state/incoming");
        try (var left = Files.list(incoming)) {
            assertEquals("no upload is left behind", 0, left.count());
        }
    }

    @Test
    public void anUpdateTakesThePlaceAndCanBeGoneBackFromAndForth() {
        install("org.x 1.0.0 a");
        install("org.x 2.0.0 b");
        assertEquals(Map.of(own("org.x"), "org.x 2.0.0 b"), bench.running);
        assertEquals(
                "1.0.0",
                management.manager().rollBack(ADMIN, "org.x", ANY).current().release());
        assertEquals(Map.of(own("org.x"), "org.x 1.0.0 a"), bench.running);
        restart();
        assertEquals("also after a restart", Map.of(own("org.x"), "org.x 1.0.0 a"), bench.running);
        management.manager().rollBack(ADMIN, "org.x", ANY);
        assertEquals(Map.of(own("org.x"), "org.x 2.0.0 b"), bench.running);
        install("org.x 3.0.0 c");
        String first = Jars.sha256(write("first", "org.x 1.0.0 a"));
        assertTrue("of older versions no bytes are left", store.part(first, 0).isEmpty());
    }

    private Path write(String file, String content) {
        try {
            return Files.writeString(root.getRoot().toPath().resolve(file), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void anOlderVersionIsNoUpdate() {
        install("org.x 2.0.0 b");
        assertRefused(ErrorCode.CONFLICT, () -> install("org.x 1.0.0 a"));
        assertRefused(ErrorCode.CONFLICT, () -> management.manager().rollBack(ADMIN, "org.x", ANY));
        assertEquals(Map.of(own("org.x"), "org.x 2.0.0 b"), bench.running);
    }

    @Test
    public void aDisabledPluginStaysSoThroughUpdatesAndRestarts() {
        install("org.x 1.0.0 a");
        management.manager().disable(ADMIN, "org.x", ANY);
        assertTrue(bench.running.isEmpty());
        assertRefused(ErrorCode.CONFLICT, () -> management.manager().disable(ADMIN, "org.x", ANY));
        install("org.x 2.0.0 b");
        assertTrue(bench.running.isEmpty());
        restart();
        assertTrue(bench.running.isEmpty());
        management.manager().enable(ADMIN, "org.x", ANY);
        assertEquals(Map.of(own("org.x"), "org.x 2.0.0 b"), bench.running);
        assertRefused(ErrorCode.CONFLICT, () -> management.manager().enable(ADMIN, "org.x", ANY));
    }

    @Test
    public void anUninstalledPluginCanBeBroughtBackOrCleared() {
        install("org.x 1.0.0 a");
        assertRefused(ErrorCode.CONFLICT, () -> management.manager().clear(ADMIN, "org.x", ANY));
        management.manager().uninstall(ADMIN, "org.x", ANY);
        assertTrue(bench.running.isEmpty());
        management.manager().enable(ADMIN, "org.x", ANY);
        assertEquals(1, bench.running.size());
        String hash = kept("org.x").current().sha256();
        management.manager().uninstall(ADMIN, "org.x", ANY);
        management.manager().clear(ADMIN, "org.x", ANY);
        assertEquals(List.of("org.x"), bench.forgotten);
        assertTrue(store.list().isEmpty());
        assertTrue(store.part(hash, 0).isEmpty());
        assertEquals(PluginOperation.PLUGIN_CLEAR, units.lastChange().operation());
        assertRefused(ErrorCode.NOT_FOUND, () -> management.manager().enable(ADMIN, "org.x", ANY));
    }

    @Test
    public void whoSawAnotherVersionIsStaleAndWhoIsNoAdministratorDenied() {
        InstalledPlugin plugin = install("org.x 1.0.0 a");
        ExpectedVersion other = ExpectedVersion.version(plugin.version() + 1);
        assertRefused(ErrorCode.STALE, () -> management.manager().disable(ADMIN, "org.x", other));
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                Caller caller = Callers.of(role);
                assertRefused(ErrorCode.DENIED, () -> management.manager().uninstall(caller, "org.x", ANY));
                assertRefused(
                        ErrorCode.DENIED,
                        () -> management.manager().install(caller, new ByteArrayInputStream(new byte[0])));
            }
        }
        assertEquals(List.of(plugin), management.manager().installed(Callers.province()));
        assertEquals(1, bench.running.size());
    }

    @Test
    public void whatIsDroppedIsInstalledAndUpdatedWhereItLies() throws IOException {
        Path file = drop("x.jar", "org.x 1.0.0 a");
        assertEquals(Map.of(file, "org.x 1.0.0 a"), bench.running);
        assertEquals(Callers.platform().account(), kept("org.x").current().by());
        drop("x.jar", "org.x 2.0.0 b");
        assertEquals(Map.of(file, "org.x 2.0.0 b"), bench.running);
        assertEquals("1.0.0", kept("org.x").before().release());
        drop("x.jar", "org.x 1.5.0 c");
        assertEquals("an older one is not taken", Map.of(file, "org.x 2.0.0 b"), bench.running);
        assertEquals("2.0.0", kept("org.x").current().release());
    }

    @Test
    public void whatIsTakenAwayWhileThePlatformRunsIsUninstalled() throws IOException {
        Path file = drop("x.jar", "org.x 1.0.0 a");
        Files.delete(file);
        management.tray().left(file);
        assertTrue(bench.running.isEmpty());
        assertEquals(InstalledState.UNINSTALLED, kept("org.x").state());
        restart();
        assertTrue(bench.running.isEmpty());
        drop("x.jar", "org.x 1.0.0 a");
        assertEquals(
                "put back it goes on", InstalledState.ENABLED, kept("org.x").state());
    }

    @Test
    public void whatIsTakenAwayBeforeAStartComesUpFromTheDatabase() throws IOException {
        Path file = drop("x.jar", "org.x 1.0.0 a");
        Files.delete(file);
        restart();
        management.tray().left(file); // File Install finds that it has gone
        assertEquals(Map.of(own("org.x"), "org.x 1.0.0 a"), bench.running);
        assertEquals(InstalledState.ENABLED, kept("org.x").state());
    }

    @Test
    public void whatWasChangedBeforeAStartIsNamedAndTheDatabaseWins() throws IOException {
        Path file = drop("x.jar", "org.x 1.0.0 a");
        Files.writeString(file, "org.x 2.0.0 b");
        restart();
        assertEquals(Map.of(own("org.x"), "org.x 1.0.0 a"), bench.running);
        assertTrue(bench.told.get(file), bench.told.get(file).startsWith("differs from what the database has, 1.0.0"));
        management.tray().arrived(file);
        assertEquals("dropped again it is an update", Map.of(file, "org.x 2.0.0 b"), bench.running);
        assertFalse(Files.exists(own("org.x")));
    }

    @Test
    public void aNewerProgramBringsItsPluginsButWhatWasGoneBackFromStays() throws IOException {
        Path file = Files.writeString(delivered.resolve("salon.jar"), "org.salon 1.0.0 a");
        restart();
        assertEquals(Map.of(file, "org.salon 1.0.0 a"), bench.running);
        Files.writeString(file, "org.salon 1.1.0 b");
        restart();
        assertEquals(Map.of(file, "org.salon 1.1.0 b"), bench.running);
        management.manager().rollBack(ADMIN, "org.salon", ANY);
        restart();
        assertEquals(Map.of(own("org.salon"), "org.salon 1.0.0 a"), bench.running);
        management.manager().uninstall(ADMIN, "org.salon", ANY);
        Files.writeString(file, "org.salon 1.2.0 c");
        restart();
        assertTrue("what was uninstalled stays so", bench.running.isEmpty());
    }

    @Test
    public void aDroppedPluginIsSwitchedLikeAnyOther() throws IOException {
        Path file = drop("x.jar", "org.x 1.0.0 a");
        management.manager().disable(ADMIN, "org.x", ANY);
        assertTrue(bench.running.isEmpty());
        assertTrue(bench.told.get(file), bench.told.get(file).startsWith("is disabled"));
        restart();
        assertTrue(bench.running.isEmpty());
        assertTrue(bench.told.get(file), bench.told.get(file).startsWith("is disabled"));
        management.manager().enable(ADMIN, "org.x", ANY);
        assertEquals(Map.of(file, "org.x 1.0.0 a"), bench.running);
        install("org.x 2.0.0 b");
        assertEquals(Map.of(own("org.x"), "org.x 2.0.0 b"), bench.running);
        assertTrue(bench.told.get(file), bench.told.get(file).startsWith("differs from what is installed, 2.0.0"));
        Files.delete(file);
        management.tray().left(file);
        assertEquals(
                "it ran from there no more",
                InstalledState.ENABLED,
                kept("org.x").state());
        assertEquals(Map.of(own("org.x"), "org.x 2.0.0 b"), bench.running);
    }

    @Test
    public void anotherPluginThatLiesWhereOneWasDroppedIsLeftAlone() throws IOException {
        Path file = drop("x.jar", "org.x 1.0.0 a");
        install("org.x 2.0.0 b");
        drop("x.jar", "org.y 1.0.0 c");
        management.manager().uninstall(ADMIN, "org.x", ANY);
        assertEquals(Map.of(file, "org.y 1.0.0 c"), bench.running);
    }

    @Test
    public void rubbishInThePlaceOfAPluginUninstallsItWhileThePlatformRuns() throws IOException {
        Path file = drop("x.jar", "org.x 1.0.0 a");
        drop("x.jar", "rubbish");
        assertTrue(bench.running.isEmpty());
        assertEquals("is not a jar", bench.told.get(file));
        assertEquals(InstalledState.UNINSTALLED, kept("org.x").state());
    }

    @Test
    public void whereTwoPersonsAreAskedForNothingRunsBeforeTheSecondHasApproved() throws IOException {
        restart(true);
        Path salon = Files.writeString(delivered.resolve("salon.jar"), "org.salon 1.0.0 a");
        restart(true);
        settle();
        assertEquals("what the program brings needs nobody", Map.of(salon, "org.salon 1.0.0 a"), bench.running);
        InstalledPlugin plugin = install("org.x 1.0.0 a");
        assertEquals(InstalledState.PROPOSED, plugin.state());
        assertNull(plugin.current());
        assertEquals(1, bench.running.size());
        assertRefused(ErrorCode.DENIED, () -> management.manager().approve(ADMIN, "org.x", ANY));
        Caller second = Callers.colleague(ADMIN);
        PluginJar approved = management.manager().approve(second, "org.x", ANY).current();
        assertEquals(second.account(), approved.approvedBy());
        assertEquals("org.x 1.0.0 a", bench.running.get(own("org.x")));
        assertRefused(ErrorCode.CONFLICT, () -> management.manager().approve(second, "org.x", ANY));
        Path dropped = drop("y.jar", "org.y 1.0.0 a");
        assertEquals("waits for a second person's approval", bench.told.get(dropped));
        management.manager().approve(second, "org.y", ANY);
        assertEquals("org.y 1.0.0 a", bench.running.get(dropped));
    }
}
