package org.zhiyuan.store.jpa.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.apache.openjpa.persistence.PersistenceProviderImpl;
import org.zhiyuan.core.Times;
import org.zhiyuan.store.jpa.internal.audit.JpaAuditStore;
import org.zhiyuan.store.jpa.internal.audit.Trail;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.body.BodyVersions;
import org.zhiyuan.store.jpa.internal.body.FieldCipher;
import org.zhiyuan.store.jpa.internal.body.FieldKeys;
import org.zhiyuan.store.jpa.internal.migration.Migrations;
import org.zhiyuan.store.jpa.internal.storage.Room;
import org.zhiyuan.store.jpa.internal.store.JpaAccountStore;
import org.zhiyuan.store.jpa.internal.store.JpaActivityStore;
import org.zhiyuan.store.jpa.internal.store.JpaAgeOverrideStore;
import org.zhiyuan.store.jpa.internal.store.JpaAssignmentStore;
import org.zhiyuan.store.jpa.internal.store.JpaCallStore;
import org.zhiyuan.store.jpa.internal.store.JpaCaseStore;
import org.zhiyuan.store.jpa.internal.store.JpaCertificateStore;
import org.zhiyuan.store.jpa.internal.store.JpaCityFilingStore;
import org.zhiyuan.store.jpa.internal.store.JpaDemandStore;
import org.zhiyuan.store.jpa.internal.store.JpaEnterpriseStore;
import org.zhiyuan.store.jpa.internal.store.JpaEntryStore;
import org.zhiyuan.store.jpa.internal.store.JpaEvaluationStore;
import org.zhiyuan.store.jpa.internal.store.JpaExpertStore;
import org.zhiyuan.store.jpa.internal.store.JpaHandoverStore;
import org.zhiyuan.store.jpa.internal.store.JpaHolidayStore;
import org.zhiyuan.store.jpa.internal.store.JpaHonourStore;
import org.zhiyuan.store.jpa.internal.store.JpaInvitationStore;
import org.zhiyuan.store.jpa.internal.store.JpaMergeStore;
import org.zhiyuan.store.jpa.internal.store.JpaNoticeStore;
import org.zhiyuan.store.jpa.internal.store.JpaOrganizationStore;
import org.zhiyuan.store.jpa.internal.store.JpaOverdueStore;
import org.zhiyuan.store.jpa.internal.store.JpaPetitionStore;
import org.zhiyuan.store.jpa.internal.store.JpaPluginStore;
import org.zhiyuan.store.jpa.internal.store.JpaProgrammeStore;
import org.zhiyuan.store.jpa.internal.store.JpaRecordStore;
import org.zhiyuan.store.jpa.internal.store.JpaRoundStore;
import org.zhiyuan.store.jpa.internal.store.JpaRuleChangeStore;
import org.zhiyuan.store.jpa.internal.store.JpaSectorStore;
import org.zhiyuan.store.jpa.internal.store.JpaStationStore;
import org.zhiyuan.store.jpa.internal.store.JpaTaskStore;
import org.zhiyuan.store.jpa.internal.store.JpaTieStore;
import org.zhiyuan.store.jpa.internal.store.JpaTrainingStore;
import org.zhiyuan.store.jpa.internal.store.JpaYearActivityStore;
import org.zhiyuan.testkit.ProbeListener;
import org.zhiyuan.testkit.contract.DutyStores;
import org.zhiyuan.testkit.contract.OversightStores;
import org.zhiyuan.testkit.contract.Stores;

/** A migrated database with the pool, the persistence unit and the stores as the platform has them. */
public final class TestDatabase {

    private static final List<String> TABLES = List.of(
            "accounts",
            "rounds",
            "city_filings",
            "evaluations",
            "stations",
            "experts",
            "expert_letters",
            "honours",
            "trainings",
            "expert_parties",
            "expert_calls",
            "expert_invitations",
            "age_overrides",
            "enterprises",
            "demands",
            "activities",
            "seats",
            "holds",
            "records",
            "totals",
            "certificates",
            "duties",
            "cases",
            "audit",
            "outbox",
            "series",
            "answers",
            "handovers",
            "assignments",
            "concerns",
            "programmes",
            "participations",
            "organizations",
            "teams",
            "founders",
            "served",
            "documents",
            "key_check",
            "ties",
            "rule_changes",
            "holidays",
            "tasks",
            "leases",
            "notices",
            "merges",
            "entries",
            "body_versions",
            "plugins",
            "plugin_parts");

    private static final Logger LIBRARY_LOG = Logger.getLogger("liquibase");

    private final BasicDataSource dataSource;
    private final FieldCipher cipher = new FieldCipher(new FieldKeys(new byte[64]));
    private final Bodies bodies = new Bodies(cipher, BodyVersions.NEWEST);
    private final Clock clock = Times.clock();
    private final Trail trail = new Trail(bodies, clock);
    private final JpaUnitOfWork units;

    TestDatabase(String url, String user, String password) throws SQLException {
        this(pool(url, user, password));
    }

    TestDatabase(BasicDataSource dataSource) throws SQLException {
        this(dataSource, new Room(Path.of("target"), 0));
    }

    private TestDatabase(BasicDataSource dataSource, Room room) throws SQLException {
        LIBRARY_LOG.setLevel(Level.WARNING);
        this.dataSource = dataSource;
        new Migrations().run(dataSource);
        units = new JpaUnitOfWork(factory(dataSource), trail, room, List.of(new ProbeListener()));
    }

    private static BasicDataSource pool(String url, String user, String password) {
        BasicDataSource pool = new BasicDataSource();
        pool.setUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaxTotal(32);
        pool.setMaxIdle(32);
        pool.setMaxWait(Duration.ofSeconds(10));
        pool.setPoolPreparedStatements(true);
        return pool;
    }

    private static EntityManagerFactory factory(DataSource dataSource) {
        Properties properties = new Properties();
        properties.putAll(Map.of("openjpa.ConnectionFactory", dataSource));
        properties.put("openjpa.ConnectionFactoryName", "");
        return new PersistenceProviderImpl().createEntityManagerFactory("store", properties);
    }

    /** Derby in memory, emptied. */
    public static TestDatabase derby() throws SQLException {
        return DerbyMemory.database();
    }

    /** Derby in a folder, brought up to date. */
    public static TestDatabase derby(Path folder) throws SQLException {
        return new TestDatabase("jdbc:derby:" + folder, "zhiyuan", "");
    }

    /** A database that connections are taken from as the platform takes them: tried before each use. */
    public static TestDatabase over(BasicDataSource dataSource, Room room) throws SQLException {
        dataSource.setTestOnBorrow(true);
        return new TestDatabase(dataSource, room);
    }

    /** PostgreSQL, emptied; skips the test where there is none. */
    public static TestDatabase postgres() throws SQLException {
        return PostgresServer.database();
    }

    public JpaUnitOfWork units() {
        return units;
    }

    public Trail trail() {
        return trail;
    }

    public Bodies bodies() {
        return bodies;
    }

    public Clock clock() {
        return clock;
    }

    Stores stores() {
        return new Stores(
                units,
                new JpaSequences(units),
                new JpaIdempotency(units, clock),
                new JpaAccountStore(units, bodies),
                new JpaRoundStore(units, bodies),
                new JpaCityFilingStore(units, bodies),
                new JpaStationStore(units, bodies),
                new JpaNoticeStore(units, bodies),
                new JpaExpertStore(units, bodies, cipher),
                new JpaCallStore(units, bodies),
                new JpaInvitationStore(units, bodies),
                new JpaAgeOverrideStore(units, bodies, cipher),
                new JpaEnterpriseStore(units, bodies),
                new JpaDemandStore(units, bodies),
                new JpaActivityStore(units, bodies),
                new JpaRecordStore(units, bodies),
                new JpaCertificateStore(units, bodies),
                new JpaEvaluationStore(units, bodies),
                new JpaHonourStore(units, bodies),
                new JpaTrainingStore(units, bodies),
                new JpaYearActivityStore(units),
                new JpaCaseStore(units, bodies),
                new JpaAuditStore(units, bodies),
                new DutyStores(
                        new JpaHandoverStore(units, bodies),
                        new JpaAssignmentStore(units, bodies),
                        new JpaPetitionStore(units, bodies),
                        new JpaOverdueStore(units, bodies),
                        new JpaProgrammeStore(units, bodies, cipher),
                        new JpaSectorStore(units),
                        new JpaOrganizationStore(units, bodies)),
                new JpaTieStore(units, bodies, cipher),
                new JpaRuleChangeStore(units, bodies),
                new JpaHolidayStore(units, bodies),
                new OversightStores(
                        new JpaTaskStore(units, bodies),
                        new JpaLeases(units),
                        new JpaMergeStore(units, bodies),
                        new JpaEntryStore(units, bodies, cipher),
                        new JpaPluginStore(units, bodies)));
    }

    /** Empties every table. */
    TestDatabase clean() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("DELETE FROM " + table);
            }
            statement.execute("UPDATE audit_head SET sequence_no = 0, hash = '" + "0".repeat(64) + "'");
        }
        return this;
    }

    public int count(String table) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
