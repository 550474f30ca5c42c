package org.zhiyuan.store.jpa.internal.migration;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.store.jpa.internal.UnfitState;

/** F1: a start that was killed needs no help, and a database that was in use is never taken for one. */
public class UnfinishedDatabaseTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path state;
    private Path database;

    @Before
    public void make() {
        state = folder.getRoot().toPath();
        database = state.resolve("db");
    }

    @Test
    public void f1_aDatabaseWhoseMakingWasKilledIsMovedAside() throws Exception {
        derby(false);
        Files.delete(database.resolve("service.properties"));
        UnfinishedDatabase.setAside(state, database);
        assertTrue("what there was is kept", Files.notExists(database));
        try (Stream<Path> all = Files.walk(state)) {
            assertEquals(1, all.filter(path -> path.endsWith("db/seg0")).count());
        }
        UnfinishedDatabase.setAside(state, database);
    }

    @Test
    public void aFinishedDatabaseStaysWhereItIs() throws Exception {
        derby(false);
        Files.createDirectories(state.resolve("keys"));
        Files.writeString(state.resolve("keys/field.key"), "key");
        UnfinishedDatabase.setAside(state, database);
        assertTrue(Files.isRegularFile(database.resolve("service.properties")));
    }

    @Test
    public void aDatabaseWithTablesIsNeverMovedAside() throws Exception {
        derby(true);
        Files.delete(database.resolve("service.properties"));
        assertTrue(refusal().contains("no service.properties"));
        Files.createFile(database.resolve("service.properties"));
        assertTrue("emptied", refusal().contains("an empty one"));
        assertTrue(Files.isDirectory(database.resolve("seg0")));
    }

    @Test
    public void withoutADatabaseNothingStartsWhereSomethingWasInUse() throws Exception {
        for (String trace : new String[] {"keys/token.key", "documents/ab/ab01", "audit/head"}) {
            Path file = state.resolve(trace);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
            assertTrue(trace, refusal().contains("the state folder holds " + trace.replaceFirst("/.*", "/")));
            Files.createDirectories(database.resolve("seg0"));
            refusal();
            assertTrue(Files.exists(database));
            Files.delete(database.resolve("seg0"));
            Files.delete(database);
            Files.delete(file);
        }
    }

    @Test
    public void whatABrokenOffFirstStartLeavesIsNoTrace() throws Exception {
        Files.createDirectories(state.resolve("keys"));
        Files.createDirectories(state.resolve("documents"));
        Files.createFile(state.resolve("keys/field.key.new"));
        UnfinishedDatabase.setAside(state, database);
        assertFalse(Files.exists(database));
    }

    private String refusal() {
        return assertThrows(UnfitState.class, () -> UnfinishedDatabase.setAside(state, database))
                .getMessage();
    }

    private void derby(boolean table) throws Exception {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        source.setCreateDatabase("create");
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (table) {
                statement.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
            }
        }
    }
}
