package org.zhiyuan.store.jpa.internal.migration;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.store.jpa.internal.UnfitState;

/** Upgrades that are broken off. */
public class MigrationsTest {

    private static final String FIRST =
            "--liquibase formatted sql\n--changeset t:one\nCREATE TABLE one (id INTEGER);\n";
    private static final String SECOND =
            FIRST + "--changeset t:two\nCREATE TABLE two (id INTEGER);\nINSERT INTO one VALUES (1);\n";
    private static final String BROKEN = SECOND + "--changeset t:three\nCREATE TABLE three (id NO_SUCH_TYPE);\n";
    private static final String WHOLE = SECOND + "--changeset t:three\nCREATE TABLE three (id INTEGER);\n";

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private final EmbeddedDataSource derby = new EmbeddedDataSource();

    @Before
    public void open() {
        derby.setDatabaseName("memory:migrations" + System.nanoTime());
        derby.setCreateDatabase("create");
    }

    @Test
    public void f20_anUpgradeThatBreaksOffLeavesTheOldSchemaWholeAndResumes() throws Exception {
        migrate(FIRST);
        assertThrows(SQLException.class, () -> migrate(BROKEN));
        assertEquals(0, count("one"));
        assertThrows("nothing of the upgrade is there", SQLException.class, () -> count("two"));
        assertEquals(1, count("databasechangelog"));
        assertEquals("no lock is left behind", 0, count("databasechangeloglock WHERE locked"));
        migrate(WHOLE);
        assertEquals(1, count("one"));
        assertEquals(0, count("three"));
        assertEquals(3, count("databasechangelog"));
    }

    @Test
    public void runningAgainDoesNothing() throws Exception {
        migrate(WHOLE);
        migrate(WHOLE);
        assertEquals(1, count("one"));
    }

    @Test
    public void aDatabaseOfANewerProgramIsRefusedInWords() throws Exception {
        migrate(WHOLE);
        UnfitState refused = assertThrows(UnfitState.class, () -> migrate(SECOND));
        assertTrue(
                refused.getMessage(),
                refused.getMessage().contains("the schema changes [three], which this program does not know"));
        migrate(WHOLE);
    }

    @Test
    public void aDatabaseWithBodiesOfNewerVersionsIsRefusedInWords() throws Exception {
        new Migrations().run(derby);
        execute("INSERT INTO body_versions (type_name, written) VALUES ('Station', 99), ('Laterly', 1), ('Expert', 1)");
        UnfitState refused = assertThrows(UnfitState.class, () -> new Migrations().run(derby));
        assertTrue(
                refused.getMessage(),
                refused.getMessage()
                        .contains("values in the versions {Laterly=1, Station=99}, newer than this program"));
        execute("DELETE FROM body_versions WHERE type_name <> 'Expert'");
        new Migrations().run(derby);
    }

    @Test
    public void onlyTheChangesOfADatabaseAreAwaited() {
        Set<String> derbys = ChangeLog.ofPlatform().ids("derby");
        Set<String> postgres = ChangeLog.ofPlatform().ids("postgresql");
        assertTrue(derbys.contains("lock-times"));
        assertTrue(!postgres.contains("lock-times") && derbys.containsAll(postgres));
    }

    @Test
    public void f5_aDatabaseThatComesLateIsWaitedFor() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        EmbeddedDataSource late = new EmbeddedDataSource() {

            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                if (refused.incrementAndGet() == 1) {
                    throw new SQLException("not there yet", "08001");
                }
                return derby.getConnection();
            }
        };
        new Migrations().run(late);
        assertEquals(2, refused.get());
        assertEquals(0, count("stations"));
    }

    @Test
    public void f5_waitingEndsWhenTheBundleStops() {
        EmbeddedDataSource away = new EmbeddedDataSource() {

            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("never there", "08001");
            }
        };
        Migrations migrations = new Migrations();
        migrations.stop();
        assertThrows(SQLException.class, () -> migrations.run(away));
    }

    private void migrate(String sql) throws Exception {
        File file = folder.newFile();
        Files.writeString(file.toPath(), sql);
        // The change log keeps its name while its content grows, as in a new version of the bundle.
        File root = folder.newFolder();
        Files.move(file.toPath(), root.toPath().resolve("changes.sql"));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {root.toURI().toURL()}, getClass().getClassLoader())) {
            new Migrations(new ChangeLog("changes.sql", loader)).run(derby);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = derby.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = derby.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
