package org.zhiyuan.store.jpa.internal.migration;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.store.jpa.internal.UnfitState;

public class UnopenableTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aDamagedEmbeddedDatabaseIsNotWaitedFor() throws Exception {
        Path database = folder.getRoot().toPath().resolve("db");
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        Files.createDirectories(database);
        Files.writeString(database.resolve("service.properties"), "nothing=of use\n");
        String said = assertThrows(UnfitState.class, () -> new Migrations().run(source))
                .getMessage();
        assertTrue(said, said.contains("the database can't be opened (Derby X"));
    }

    @Test
    public void oneThatIsInUseIsToldApart() {
        SQLException failure = new SQLException("Failed to start database", "XJ040");
        failure.setNextException(
                new SQLException("Another instance of Derby may have already booted the database", "XSDB6"));
        String said =
                assertThrows(UnfitState.class, () -> Unopenable.check(failure)).getMessage();
        assertTrue(said, said.contains("in use by another process"));
    }

    @Test
    public void aServerThatIsAwayIsWaitedFor() {
        Unopenable.check(new SQLException("connection refused", "08001"));
        Unopenable.check(new SQLException("starting up", "57P03"));
        Unopenable.check(new SQLException("the pool gave none"));
    }

    @Test
    public void aServerThatRefusesTheSignInOrHasNoSuchDatabaseIsNotWaitedFor() {
        SQLException pooled = new SQLException(
                "Cannot create a connection",
                new SQLException("password authentication failed for user \"zhiyuan\"", "28P01"));
        String said =
                assertThrows(UnfitState.class, () -> Unopenable.check(pooled)).getMessage();
        assertTrue(
                said,
                said.contains("mend user and password in etc/org.ops4j.datasource-store.cfg: password authentication"));
        said = assertThrows(
                        UnfitState.class,
                        () -> Unopenable.check(new SQLException("database \"x\" does not exist", "3D000")))
                .getMessage();
        assertTrue(said, said.startsWith("There is no such database"));
    }
}
