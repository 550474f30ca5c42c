package org.zhiyuan.store.jpa.internal.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.dbcp2.BasicDataSource;
import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.store.jpa.internal.TestDatabase;
import org.zhiyuan.store.jpa.internal.backup.EmbeddedDatabases;

/** F3 on a small file system of memory, which only root may mount; elsewhere it is skipped, with a line that says so. */
public class DiskFullTest {

    private static final int PADDING = 20_000;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path disk;
    private Path ballast;
    private boolean mounted;
    private BasicDataSource pool;
    private long next;

    @Before
    public void mount() throws Exception {
        disk = folder.newFolder("disk").toPath();
        ballast = disk.resolve("ballast");
        mounted = shell("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString());
        if (!mounted) {
            System.err.println("SKIPPED: DiskFullTest needs root to mount a small file system; F3 is not tried here");
        }
        Assume.assumeTrue("no file system can be mounted", mounted);
        pool = new BasicDataSource();
        pool.setUrl("jdbc:derby:" + disk.resolve("db") + ";create=true");
        pool.setUsername("zhiyuan");
    }

    @After
    public void unmount() throws Exception {
        if (mounted) {
            try {
                new EmbeddedDatabase(new EmbeddedDatabases())
                        .shutDown(disk.resolve("db").toString());
            } finally {
                shell("umount", "-l", disk.toString());
            }
        }
    }

    @Test
    public void f3_theLastOfTheRoomIsNotGivenOut() throws Exception {
        TestDatabase database = TestDatabase.over(pool, new Room(disk, 8 << 20));
        write(database);
        fill(4 << 20);
        PlatformException refusal = refusal(database);
        assertEquals(ErrorCode.UNAVAILABLE, refusal.code());
        assertTrue(refusal.isFull());
        assertEquals("reading goes on", 1, read(database));
        Files.delete(ballast);
        write(database);
        assertEquals(2, read(database));
    }

    @Test
    public void f3_aDatabaseThatMetAFullDiskComesBackByItself() throws Exception {
        Room room = new Room(disk, 0);
        TestDatabase database = TestDatabase.over(pool, room);
        Storage storage =
                new Storage(database.units(), room, new EmbeddedDatabase(new EmbeddedDatabases()), database.clock());
        int acknowledged = 0;
        write(database);
        acknowledged++;
        fill(0);
        boolean full = false;
        for (int i = 0; i < 400 && !full; i++) {
            PlatformException refusal = refusal(database);
            acknowledged += refusal == null ? 1 : 0;
            full = refusal != null && refusal.isFull();
        }
        assertTrue("a full disk is told as one", full);
        // Opened anew while there is no room, as happens to whoever takes the next connection.
        new EmbeddedDatabase(new EmbeddedDatabases())
                .shutDown(disk.resolve("db").toString());
        acknowledged += refusal(database) == null ? 1 : 0;
        assertEquals("reading goes on", acknowledged, read(database));
        Files.delete(ballast);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (database.units().isSuspect() && System.nanoTime() < until) {
            storage.run();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        write(database);
        assertEquals("nothing acknowledged is lost, nothing refused is there", acknowledged + 1, read(database));
    }

    private void write(TestDatabase database) {
        next++;
        database.units()
                .writing(em -> em.createNativeQuery("INSERT INTO outbox (id, content, parked) VALUES (?1, ?2, 'kept')")
                        .setParameter(1, next)
                        .setParameter(2, "x".repeat(PADDING))
                        .executeUpdate());
    }

    private PlatformException refusal(TestDatabase database) {
        try {
            write(database);
            return null;
        } catch (PlatformException e) {
            return e;
        }
    }

    /** A connection that died with the database may be met once. */
    private static int read(TestDatabase database) {
        for (int tries = 0; ; tries++) {
            try {
                List<?> rows = database.units()
                        .reading(em -> em.createNativeQuery("SELECT COUNT(*) FROM outbox")
                                .getResultList());
                return ((Number) rows.get(0)).intValue();
            } catch (PlatformException e) {
                if (e.code() != ErrorCode.UNAVAILABLE || tries == 3) {
                    throw e;
                }
            }
        }
    }

    /** Fills the disk but for so many bytes. */
    private void fill(long rest) throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (rest == 0 || Files.getFileStore(disk).getUsableSpace() > rest) {
                out.write(block);
            }
        } catch (IOException full) {
            if (rest > 0) {
                throw full;
            }
        }
    }

    private static boolean shell(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
