package org.zhiyuan.store.jpa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.dbcp2.BasicDataSource;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.store.jpa.internal.migration.Migrations;

/** F5 with the settings that the distribution brings for PostgreSQL: a server that says nothing holds nobody for more than five seconds. */
public class SilentDatabaseTest {

    private static final Path CONFIGURATION =
            Path.of("../../karaf-assembly/src/main/resources/etc/org.ops4j.datasource-store.cfg");
    private static final long ADVISORY_LOCK = 0x5A68697975616EL;
    private static final int CLIENTS = 12;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final List<BasicDataSource> pools = new ArrayList<>();

    @Before
    public void server() throws Exception {
        PostgresServer.database();
    }

    @After
    public void close() throws Exception {
        clients.shutdownNow();
        for (BasicDataSource pool : pools) {
            pool.close();
        }
    }

    @Test
    public void f5_aSilentServerIsGivenUpAndComesBackByItself() throws Exception {
        JpaUnitOfWork units = new TestDatabase(pool("postgres", "4")).units();
        assertEquals(
                "some connections lie in the pool",
                List.of("ok"),
                answers(units).stream().distinct().toList());
        PostgresServer.signal("STOP");
        try {
            assertEquals(
                    List.of("UNAVAILABLE"), answers(units).stream().distinct().toList());
            assertEquals(
                    "a new connection is not waited for either",
                    List.of("UNAVAILABLE"),
                    answers(units).stream().distinct().toList());
        } finally {
            PostgresServer.signal("CONT");
        }
        long back = System.nanoTime();
        while (answers(units).contains("UNAVAILABLE")) {
            assertTrue("it comes back", System.nanoTime() - back < TimeUnit.SECONDS.toNanos(15));
        }
        assertEquals(List.of("ok"), answers(units).stream().distinct().toList());
    }

    @Test
    public void f20_anUpgradeMayTakeLonger() throws Exception {
        try (Connection other = DriverManager.getConnection(PostgresServer.url("postgres"), "zhiyuan", "");
                Statement statement = other.createStatement()) {
            statement.execute("CREATE DATABASE unhurried");
        }
        BasicDataSource pool = pool("unhurried", "1");
        try (Connection node = DriverManager.getConnection(PostgresServer.url("unhurried"), "zhiyuan", "");
                Statement statement = node.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + ADVISORY_LOCK + ")");
            Future<?> upgrade = clients.submit(() -> {
                new Migrations().run(pool);
                return null;
            });
            assertThrows(
                    "it waits for the other node",
                    java.util.concurrent.TimeoutException.class,
                    () -> upgrade.get(2500, TimeUnit.MILLISECONDS));
            statement.execute("SELECT pg_advisory_unlock(" + ADVISORY_LOCK + ")");
            upgrade.get(60, TimeUnit.SECONDS);
        }
        try (Connection after = pool.getConnection()) {
            assertEquals("the limit holds again", 1000, after.getNetworkTimeout());
        }
    }

    /** What all clients hear who ask at once. */
    private List<String> answers(JpaUnitOfWork units) throws Exception {
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            all.add(() -> answer(units));
        }
        List<String> heard = new ArrayList<>();
        for (Future<String> each : clients.invokeAll(all)) {
            heard.add(each.get());
        }
        return heard;
    }

    private static String answer(JpaUnitOfWork units) {
        long start = System.nanoTime();
        String heard = "ok";
        try {
            units.writing(em -> em.createNativeQuery("SELECT pg_sleep(0.1)").getResultList());
        } catch (PlatformException e) {
            heard = e.code() == ErrorCode.UNAVAILABLE ? "UNAVAILABLE" : e.toString();
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return millis <= 5000 ? heard : heard + " after " + millis + " ms";
    }

    /** The pool as the commented block of the distribution's file makes it, on the test's server. */
    private BasicDataSource pool(String database, String socketTimeout) throws Exception {
        Properties settings = new Properties();
        try (Stream<String> lines = Files.lines(CONFIGURATION)) {
            settings.load(new StringReader(lines.dropWhile(line -> !line.contains("on PostgreSQL"))
                    .filter(line -> line.matches("#[a-z].*"))
                    .map(line -> line.substring(1))
                    .collect(Collectors.joining("\n"))));
        }
        String url = settings.getProperty("url");
        BasicDataSource pool = new BasicDataSource();
        pools.add(pool);
        pool.setUrl(PostgresServer.url(database)
                + url.substring(url.indexOf('?')).replace("socketTimeout=4", "socketTimeout=" + socketTimeout));
        pool.setUsername("zhiyuan");
        for (PropertyDescriptor each :
                Introspector.getBeanInfo(BasicDataSource.class).getPropertyDescriptors()) {
            String value = settings.getProperty("pool." + each.getName());
            if (value != null) {
                Class<?> type = each.getPropertyType();
                each.getWriteMethod()
                        .invoke(
                                pool,
                                type == boolean.class
                                        ? Boolean.valueOf(value)
                                        : type == long.class ? (Object) Long.valueOf(value) : Integer.valueOf(value));
            }
        }
        assertEquals(Duration.ofSeconds(5), pool.getDurationBetweenEvictionRuns());
        return pool;
    }
}
