package org.zhiyuan.store.jpa.internal.migration;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import org.junit.Test;

public class HopelessTest {

    @Test
    public void aWrongPasswordOrAMissingDatabaseIsHopelessAlsoBehindThePool() {
        SQLException pooled = new SQLException("Cannot create PoolableConnectionFactory",
                new SQLException("password authentication failed for user \"zhiyuan\"", "28P01"));
        assertTrue(Hopeless.reason(pooled).en(), Hopeless.reason(pooled).en().contains(
                "mend user and password in etc/org.ops4j.datasource-store.cfg: password authentication"));
        assertTrue(Hopeless.reason(new SQLException("database \"x\" does not exist", "3D000")).en()
                .startsWith("There is no such database"));
    }

    @Test
    public void anEmbeddedDatabaseThatCantBeOpenedIsHopeless() {
        SQLException failed = new SQLException("Failed to start database, see the next exception", "XJ040");
        failed.setNextException(new SQLException("Container information cannot change", "XSDG3"));
        assertEquals("The embedded database can't be opened: Container information cannot change", Hopeless.reason(failed).en());
    }

    @Test
    public void aServerThatIsAwayOrStartingIsWaitedFor() {
        assertNull(Hopeless.reason(new SQLException("Connection refused", "08001")));
        assertNull(Hopeless.reason(new SQLException("the database system is starting up", "57P03")));
        assertNull(Hopeless.reason(new SQLException("Cannot get a connection, pool error Timeout")));
    }
}
