package org.zhiyuan.store.jpa.internal.backup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.service.jdbc.DataSourceFactory;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.store.jpa.internal.StateFolder;
import org.zhiyuan.store.jpa.internal.TestDatabase;
import org.zhiyuan.store.jpa.internal.audit.AuditSealer;
import org.zhiyuan.store.jpa.internal.audit.JpaAuditStore;
import org.zhiyuan.store.jpa.internal.storage.EmbeddedDatabase;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.Backup;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;

/** F19. */
public class BackupsTest {

    private static final int BEFORE = 300;

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private Path state;
    private Path away;
    private TestDatabase database;
    private Backups backups;

    @Before
    public void open() throws Exception {
        state = folder.newFolder("state").toPath();
        away = folder.newFolder("away").toPath();
        Files.createDirectories(state.resolve("keys"));
        Files.createFile(
                state.resolve("keys/field.key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        database = TestDatabase.derby();
        backups = backups(database, new EmbeddedDatabases());
    }

    private Backups backups(TestDatabase from, DataSourceFactory databases) {
        return new Backups(
                from.units(),
                new DatabaseCopy(from.units(), new EmbeddedDatabase(databases)),
                new StateFolder(state),
                new TestClock());
    }

    @Test
    public void f19_whatWasCommittedBeforeIsInTheCopyAndItsChainIsWhole() throws Exception {
        AuditSealer sealer = new AuditSealer(database.units(), database.trail());
        log(BEFORE);
        seal(sealer);
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!over.get()) {
                log(1);
                sealer.seal();
            }
        });
        writer.start();
        Backup backup;
        try {
            backup = backups.make(Callers.administrator(), away.resolve("copy").toString());
        } finally {
            over.set(true);
            writer.join();
        }
        int after = database.count("audit");
        Path copy = away.resolve("copy");
        assertEquals(copy.toRealPath().toString(), backup.folder());
        List<String> manifest = Files.readAllLines(copy.resolve(Manifest.NAME));
        TestDatabase restored = TestDatabase.derby(copy.resolve("db"));
        try {
            int there = restored.count("audit");
            assertTrue(there + " of " + after, there >= BEFORE + 1 && there <= after);
            assertTrue("counted in the copy: " + manifest, manifest.contains("# rows audit " + there));
            seal(new AuditSealer(restored.units(), restored.trail()));
            JpaAuditStore audit = new JpaAuditStore(restored.units(), restored.bodies());
            assertEquals(0, audit.firstBroken());
            AuditEntry entry = audit.list("state", PageRequest.first()).items().get(0);
            assertEquals("BACKUP", entry.operation());
            assertEquals(backup.folder(), entry.details().get("folder"));
        } finally {
            shutDown(copy.resolve("db"));
        }
    }

    @Test
    public void f19_documentsAndKeysAreThereWithTheirChecksums() throws Exception {
        byte[] content = "%PDF-1.7 志愿".getBytes(StandardCharsets.UTF_8);
        Path original = document(content);
        Path damaged = Files.write(state.resolve("documents/ab").resolve("ab".repeat(32)), new byte[] {1});
        Files.write(state.resolve("documents/upload1.part"), content);
        Backup backup =
                backups.make(Callers.administrator(), away.resolve("copy").toString());
        Path copy = away.resolve("copy");
        assertEquals(2, backup.documents());
        assertEquals(1, backup.damaged());
        assertEquals(-1, Files.mismatch(original, copy.resolve(state.relativize(original))));
        assertTrue(Files.exists(copy.resolve(state.relativize(damaged))));
        assertFalse(Files.exists(copy.resolve("documents/upload1.part")));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.resolve("keys/field.key"))));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        for (String line : Files.readAllLines(copy.resolve(Manifest.NAME))) {
            if (!line.startsWith("#")) {
                assertEquals(line, line.substring(0, 64), Manifest.sha256(copy.resolve(line.substring(66))));
            }
        }
        assertEquals(List.of("copy"), names(away));
    }

    @Test
    public void r87_onlyAdministratorsMakeOne() {
        for (Caller other : List.of(Callers.province(), Callers.city(), Callers.station(), Callers.anonymous())) {
            assertEquals(
                    ErrorCode.DENIED,
                    refusal(backups, other, away.resolve("copy").toString()).code());
        }
    }

    @Test
    public void rubbishIsNamedInBothLanguages() throws Exception {
        Files.createDirectories(away.resolve("full/file"));
        Files.createSymbolicLink(away.resolve("link"), state);
        Path file = Files.createFile(away.resolve("file"));
        Map<String, String> wrong = Map.of(
                "copy",
                "absolute path",
                "/",
                "absolute path",
                "/a\u0000b",
                "absolute path",
                away.resolve("none/copy").toString(),
                "must be there",
                away.resolve("full").toString(),
                "empty folder",
                file.toString(),
                "empty folder",
                state.resolve("copy").toString(),
                "outside the state folder",
                away.resolve("link/copy").toString(),
                "outside the state folder",
                away.resolve("full/../link/x").toString(),
                "outside");
        wrong.forEach((target, rule) -> {
            PlatformException refusal = refusal(backups, Callers.administrator(), target);
            assertEquals(ErrorCode.INVALID, refusal.code());
            assertTrue(
                    target + ": " + refusal.text().en(),
                    refusal.text().en().startsWith("folder: ")
                            && refusal.text().en().contains(rule));
            assertTrue(refusal.text().zh(), refusal.text().zh().matches("folder：.*\\p{IsHan}.*"));
        });
        assertEquals(
                ErrorCode.INVALID,
                refusal(backups, Callers.administrator(), null).code());
        assertEquals(0, database.count("audit"));
    }

    @Test
    public void anEmptyFolderMayBeThere() throws Exception {
        Files.createDirectory(away.resolve("copy"));
        backups.make(Callers.administrator(), away.resolve("copy").toString());
        assertTrue(Files.isRegularFile(away.resolve("copy/db/service.properties")));
    }

    @Test
    public void nothingIsLeftOfOneThatFailed() throws Exception {
        Backups failing = backups(database, new EmbeddedDatabases() {

            @Override
            public DataSource createDataSource(Properties properties) throws SQLException {
                throw new SQLException("no space left on device");
            }
        });
        PlatformException refusal =
                refusal(failing, Callers.administrator(), away.resolve("copy").toString());
        assertEquals(ErrorCode.UNAVAILABLE, refusal.code());
        assertTrue(refusal.text().en(), refusal.text().en().contains("no space left on device"));
        assertEquals(List.of(), names(away));
    }

    @Test
    public void thereIsOneAtATime() throws Exception {
        List<PlatformException> refusals = new ArrayList<>();
        Backups[] one = new Backups[1];
        one[0] = backups(database, new EmbeddedDatabases() {

            @Override
            public DataSource createDataSource(Properties properties) throws SQLException {
                refusals.add(refusal(
                        one[0], Callers.administrator(), away.resolve("second").toString()));
                return super.createDataSource(properties);
            }
        });
        one[0].make(Callers.administrator(), away.resolve("first").toString());
        assertEquals(ErrorCode.CONFLICT, refusals.get(0).code());
        assertEquals(List.of("first"), names(away));
    }

    @Test
    public void onPostgresItSaysWhatToDo() throws Exception {
        PlatformException refusal = refusal(
                backups(TestDatabase.postgres(), new EmbeddedDatabases()), Callers.administrator(), away + "/copy");
        assertEquals(ErrorCode.CONFLICT, refusal.code());
        assertTrue(refusal.text().en(), refusal.text().en().contains("pg_dump"));
    }

    private static PlatformException refusal(Backups backups, Caller caller, String target) {
        return assertThrows(PlatformException.class, () -> backups.make(caller, target));
    }

    private Path document(byte[] content) throws Exception {
        Path raw = Files.write(folder.newFile().toPath(), content);
        String name = Manifest.sha256(raw);
        Files.createDirectories(state.resolve("documents/ab"));
        Path place = Files.createDirectories(state.resolve("documents").resolve(name.substring(0, 2)))
                .resolve(name);
        Files.copy(new ByteArrayInputStream(content), place);
        return place;
    }

    private void log(int times) {
        for (int n = 0; n < times; n++) {
            Change change = new Change(
                    Instant.parse("2026-11-22T02:00:00Z"),
                    Callers.province(),
                    StationOperation.ROUND_OPEN,
                    "round",
                    "2026",
                    Region.HEBEI,
                    Map.of("note", "第𠮷次"));
            database.units().write(() -> {
                database.units().log(change);
                return null;
            });
        }
    }

    private static void seal(AuditSealer sealer) {
        int sealed;
        do {
            sealed = sealer.seal();
        } while (sealed > 0);
    }

    private static void shutDown(Path database) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        source.setShutdownDatabase("shutdown");
        assertEquals(
                "08006", assertThrows(SQLException.class, source::getConnection).getSQLState());
    }

    private static List<String> names(Path in) throws Exception {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
