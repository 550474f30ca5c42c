package org.zhiyuan.store.jpa.internal.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.store.jpa.internal.TestDatabase;
import org.zhiyuan.store.jpa.internal.UnfitState;
import org.zhiyuan.store.jpa.internal.backup.EmbeddedDatabases;

/** F3 without a disk to fill: a database that says it is read-only until it is shut down. */
public class StorageTest {

    private final AtomicBoolean readOnly = new AtomicBoolean();
    private final AtomicInteger shutDowns = new AtomicInteger();
    private TestDatabase database;
    private Storage storage;

    @Before
    public void open() throws Exception {
        BasicDataSource pool = new BasicDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return watched(super.getConnection());
            }
        };
        pool.setUrl("jdbc:derby:memory:read-only;create=true");
        pool.setUsername("zhiyuan");
        database = TestDatabase.over(pool, new Room(Path.of("target"), 0));
        storage = storage(new Room(Path.of("target"), 0));
    }

    @Test
    public void f3_aReadOnlyDatabaseIsShutDownAndTakesWritesAgain() throws Exception {
        storage.probe();
        readOnly.set(true);
        PlatformException refusal = assertThrows(PlatformException.class, this::write);
        assertEquals(ErrorCode.UNAVAILABLE, refusal.code());
        assertTrue(refusal.isFull());
        assertTrue(database.units().isSuspect());
        assertNotNull(
                "reading goes on",
                database.units()
                        .reading(em ->
                                em.createNativeQuery("SELECT name FROM leases").getResultList()));
        assertNotNull(storage.run());
        assertEquals(1, shutDowns.get());
        assertFalse(database.units().isSuspect());
        write();
    }

    @Test
    public void f3_withoutRoomItIsLeftAsItIs() throws Exception {
        readOnly.set(true);
        assertThrows(PlatformException.class, this::write);
        assertNull(storage(new Room(Path.of("target"), Long.MAX_VALUE)).run());
        assertEquals(0, shutDowns.get());
        assertTrue(database.units().isSuspect());
    }

    @Test
    public void aDatabaseThatTookEveryWriteIsLeftAlone() throws Exception {
        write();
        assertNull(storage.run());
        assertEquals(0, shutDowns.get());
    }

    @Test
    public void whatTheProbeFoundIsToldForASecond() {
        readOnly.set(true);
        assertTrue(assertThrows(PlatformException.class, storage::probe).isFull());
        readOnly.set(false);
        assertTrue(assertThrows(PlatformException.class, storage::probe).isFull());
    }

    @Test
    public void whatMeansThatThereIsNoRoom() {
        assertTrue(Room.isLack(new IllegalStateException(new IOException("No space left on device"))));
        assertTrue(Room.isLack(new SQLException("could not extend file", "53100")));
        SQLException outer = new SQLException("failed", "XJ001");
        outer.setNextException(new SQLException("cannot flush", "XSLA0"));
        assertTrue(Room.isLack(outer));
        assertFalse(Room.isLack(new SQLException("no connection", "08003")));
        assertFalse(Room.isLack(new IOException((String) null)));
    }

    @Test
    public void theReserveIsMegabytes() {
        assertEquals(16L << 20, Room.bytes(null));
        assertEquals(0, Room.bytes("0"));
        assertEquals(64L << 20, Room.bytes(" 64 "));
        for (String bad : new String[] {"soon", "-1", "1.5", "1000001"}) {
            assertTrue(
                    bad,
                    assertThrows(UnfitState.class, () -> Room.bytes(bad))
                            .getMessage()
                            .contains("zhiyuan.storage.reserve"));
        }
    }

    private void write() {
        database.units()
                .writing(em ->
                        em.createNativeQuery("UPDATE leases SET held_until = 1").executeUpdate());
    }

    private Storage storage(Room room) {
        return new Storage(
                database.units(),
                room,
                new EmbeddedDatabase(new EmbeddedDatabases() {
                    @Override
                    public DataSource createDataSource(Properties properties) throws SQLException {
                        assertEquals("memory:read-only", properties.getProperty(JDBC_DATABASE_NAME));
                        shutDowns.incrementAndGet();
                        readOnly.set(false);
                        throw new SQLException("Database shutdown", "08006");
                    }
                }),
                database.clock());
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                    if (readOnly.get()
                            && method.getName().equals("prepareStatement")
                            && String.valueOf(given[0]).matches("(?is)\\s*(update|insert).*")) {
                        throw new SQLException(
                                "An SQL data change is not permitted for a read-only connection", "25502");
                    }
                    try {
                        return method.invoke(connection, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
