package org.zhiyuan.launcher;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class UpgradeTest {

    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-30T12:00:00+08:00[Asia/Shanghai]");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path root;
    private Path data;
    private PlatformFolders old;
    private PlatformFolders next;

    @Before
    public void make() throws IOException {
        root = folder.getRoot().toPath();
        old = Folders.places(root, "old");
        next = Folders.places(root, "next");
        data = old.data();
    }

    private List<Line> run(PlatformFolders places, ZonedDateTime now) throws IOException, LaunchRefusal {
        Upgrade upgrade = new Upgrade(places, true, now);
        upgrade.prepare(null);
        return upgrade.notices();
    }

    private void used() throws IOException {
        Folders.write(data.resolve("db/seg0/c1.dat"), "rows of old");
        Folders.write(data.resolve("documents/ab/abcd"), "scan");
        Folders.write(data.resolve("cache/bundle1/info"), "bundles of old");
        Folders.write(data.resolve("log/karaf.log"), "lines");
    }

    @Test
    public void theSameProgramKeepsItsCache() throws Exception {
        run(old, NOON);
        used();
        assertEquals(List.of(), run(old, NOON));
        assertTrue(Files.exists(data.resolve("cache/bundle1/info")));
        assertFalse(Files.exists(old.backups()));
    }

    @Test
    public void aMovedHomeMakesTheCacheAnewWithoutBackup() throws Exception {
        run(old, NOON);
        used();
        Files.move(root.resolve("old"), root.resolve("moved"));
        Path moved = root.resolve("moved");
        assertEquals(
                List.of(), run(new PlatformFolders(moved, data, moved.resolve("etc"), moved.resolve("deploy")), NOON));
        assertFalse(Files.exists(data.resolve("cache")));
        assertFalse(Files.exists(old.backups()));
    }

    @Test
    public void anotherPluginMakesTheCacheAnew() throws Exception {
        run(old, NOON);
        used();
        Folders.write(data.resolve("deploy/city.jar"), "plugin");
        run(old, NOON);
        assertFalse(Files.exists(data.resolve("cache")));
    }

    @Test
    public void anotherProgramBacksUpFirstAndNamesWhatWasEdited() throws Exception {
        Folders.write(old.home().resolve(Delivered.FILE), "");
        run(old, NOON);
        used();
        StateCopy.delete(old.home().resolve("etc"));
        Folders.write(old.home().resolve("etc/mine.cfg"), "a = b");
        List<Line> notices = run(next, NOON);
        Path backup = next.backups().resolve("20261130-120000-1.0");
        assertEquals("rows of old", Files.readString(backup.resolve("db/seg0/c1.dat")));
        assertEquals("scan", Files.readString(backup.resolve("documents/ab/abcd")));
        assertFalse(Files.exists(backup.resolve("log")));
        assertFalse(Files.exists(data.resolve("cache")));
        assertTrue(notices.get(0).en(), notices.get(0).en().contains(backup.toString()));
        assertTrue(notices.get(1).en(), notices.get(1).en().contains("etc/mine.cfg; to go on"));
    }

    @Test
    public void aStateOfBeforeThereWereStampsIsBackedUpToo() throws Exception {
        used();
        run(next, NOON);
        assertTrue(Files.exists(next.backups().resolve("20261130-120000-unknown/db/seg0/c1.dat")));
    }

    @Test
    public void onADatabaseServerItWaitsForTheOperatorsWord() throws Exception {
        used();
        LaunchRefusal refusal = assertThrows(LaunchRefusal.class, () -> new Upgrade(next, false, NOON).prepare(null));
        assertTrue(
                refusal.getMessage(),
                refusal.getMessage().contains("pg_dump first, then start with ZHIYUAN_BACKED_UP=yes"));
        assertTrue("nothing was done", Files.exists(data.resolve("cache/bundle1/info")));
        new Upgrade(next, false, NOON).prepare("yes");
        assertFalse(Files.exists(data.resolve("cache")));
    }

    @Test
    public void threeBackupsAreKept() throws Exception {
        run(old, NOON);
        used();
        for (int i = 1; i <= 5; i++) {
            run(i % 2 == 0 ? old : next, NOON.plusHours(i));
        }
        try (Stream<Path> backups = Files.list(next.backups())) {
            assertEquals(
                    List.of("20261130-150000-1.0", "20261130-160000-1.0", "20261130-170000-1.0"),
                    backups.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    public void goingBackRestoresTheOldStateAndKeepsTheNewOneAside() throws Exception {
        run(old, NOON);
        used();
        run(next, NOON);
        Files.writeString(data.resolve("db/seg0/c1.dat"), "rows of next");
        Folders.write(data.resolve("documents/cd/cdef"), "later");
        Folders.write(data.resolve("new-in-next"), "x");
        assertEquals(old.home().toString(), new Rollback(next, NOON.plusHours(2)).run(null));
        assertEquals("rows of old", Files.readString(data.resolve("db/seg0/c1.dat")));
        assertFalse(Files.exists(data.resolve("documents/cd/cdef")));
        assertFalse(Files.exists(data.resolve("new-in-next")));
        Path aside = next.backups().resolve("20261130-140000-set-aside");
        assertEquals("rows of next", Files.readString(aside.resolve("db/seg0/c1.dat")));
        assertEquals("the old program knows its state", List.of(), run(old, NOON.plusHours(3)));
    }

    @Test
    public void aRollbackThatWasBrokenOffGoesOn() throws Exception {
        run(old, NOON);
        used();
        run(next, NOON);
        Files.writeString(data.resolve("db/seg0/c1.dat"), "rows of next");
        StateCopy.copy(next.backups().resolve("20261130-120000-1.0"), data.resolve("restoring-1"));
        Files.write(
                data.resolve(Rollback.UNDER_WAY), List.of("restoring-1", "1-set-aside", "db", "documents", Stamp.FILE));
        Files.createDirectories(next.backups().resolve("1-set-aside"));
        Files.move(data.resolve("db"), next.backups().resolve("1-set-aside/db"));
        Files.move(data.resolve("restoring-1/db"), data.resolve("db"));
        assertThrows(LaunchRefusal.class, () -> Rollback.refuseHalf(data));
        new Rollback(next, NOON.plusHours(2)).run(null);
        assertEquals("rows of old", Files.readString(data.resolve("db/seg0/c1.dat")));
        assertEquals("rows of next", Files.readString(next.backups().resolve("1-set-aside/db/seg0/c1.dat")));
        Rollback.refuseHalf(data);
    }

    @Test
    public void withoutABackupThereIsNoWayBack() {
        assertTrue(assertThrows(LaunchRefusal.class, () -> new Rollback(next, NOON).run(null))
                .getMessage()
                .startsWith("There is no backup"));
    }
}
