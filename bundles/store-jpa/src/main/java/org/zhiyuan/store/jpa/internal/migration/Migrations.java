package org.zhiyuan.store.jpa.internal.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.store.jpa.internal.UnfitState;
import org.zhiyuan.store.jpa.internal.body.BodyTypes;

/**
 * Brings the schema up to date before anybody gets the data source. All changes are one transaction, the migration library's own lock and
 * log included: a process that is killed amid an upgrade leaves the old schema whole, and no lock behind.
 */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final long ADVISORY_LOCK = 0x5A68697975616EL;

    private final ChangeLog changeLog;
    private final CountDownLatch stopped = new CountDownLatch(1);

    public Migrations() {
        this(ChangeLog.ofPlatform());
    }

    Migrations(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    /** Gives up waiting for a database that is away. */
    void stop() {
        stopped.countDown();
    }

    /**
     * @throws SQLException if the schema could not be brought up to date; a Throwable of another kind would make the data source disappear
     * silently
     * @throws UnfitState if there is a database on which the platform must not start
     */
    public void run(DataSource dataSource) throws SQLException {
        try (Connection connection = connect(dataSource)) {
            if (isUpToDate(connection)) {
                return;
            }
            if (isDerby(connection)) {
                upgrade(connection, true);
            } else {
                unhurried(connection);
            }
        } catch (UnfitState e) {
            throw e;
        } catch (Exception | LinkageError e) {
            LOG.error("The database's schema could not be brought up to date", e);
            throw e instanceof SQLException sql
                    ? sql
                    : new SQLException("The schema could not be brought up to date", e);
        }
    }

    /** A database server that starts after the platform is waited for; a failed hook would never be called again. */
    private Connection connect(DataSource dataSource) throws SQLException, InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                return dataSource.getConnection();
            } catch (SQLException e) {
                Unopenable.check(e);
                if (tries == 0) {
                    LOG.warn("The database is not there yet; it is tried again every second", e);
                }
                if (stopped.await(1, TimeUnit.SECONDS)) {
                    throw e;
                }
            }
        }
    }

    /** Asked by hand, because the library needs half a second to find out that there is nothing to do. */
    private boolean isUpToDate(Connection connection) throws SQLException {
        if (!NewerDatabase.hasTable(connection, "databasechangelog")) {
            return false;
        }
        NewerDatabase.refuse(connection, changeLog.ids(), BodyTypes.ofPlatform().versions());
        Set<String> done = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM databasechangelog")) {
            while (rows.next()) {
                done.add(rows.getString(1));
            }
        }
        return done.containsAll(changeLog.ids(isDerby(connection) ? "derby" : "postgresql"));
    }

    /** An upgrade, and waiting for another node's, may take longer than the time after which a silent server is given up. */
    private void unhurried(Connection connection) throws Exception {
        int limit = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
        try {
            upgrade(connection, false);
        } finally {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, limit);
            }
        }
    }

    private void upgrade(Connection connection, boolean derby) throws Exception {
        connection.setAutoCommit(false);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader library = Liquibase.class.getClassLoader();
        thread.setContextClassLoader(library);
        try {
            if (!derby) {
                oneAtATime(connection);
            }
            Map<String, Object> scope =
                    Map.of(Scope.Attr.classLoader.name(), library, Scope.Attr.ui.name(), new LoggerUIService());
            Scope.child(scope, () -> update(connection, derby));
            connection.commit();
            LOG.info("The database's schema is up to date");
        } catch (Exception | LinkageError e) {
            connection.rollback();
            throw e;
        } finally {
            thread.setContextClassLoader(before);
            connection.setAutoCommit(true);
        }
    }

    private void update(Connection connection, boolean derby) throws Exception {
        JdbcConnection jdbc = new JdbcConnection(OneTransaction.over(connection));
        // Not closed: the connection is not the library's, and closing it would shut Derby down.
        Liquibase liquibase = new Liquibase(
                changeLog.resource(),
                new ClassLoaderResourceAccessor(changeLog.loader()),
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(jdbc));
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        liquibase.setChangeLogParameter("body", derby ? "CLOB" : "TEXT");
        liquibase.setChangeLogParameter("name", derby ? "VARCHAR(200)" : "VARCHAR(200) COLLATE \"C\"");
        liquibase.update(new Contexts(), new LabelExpression());
    }

    /**
     * Of several nodes on one database one upgrades, the others wait; the database frees the lock when the transaction ends, however it
     * ends.
     */
    private static void oneAtATime(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + ADVISORY_LOCK + ")");
        }
    }

    private static boolean isDerby(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("Derby");
    }
}
