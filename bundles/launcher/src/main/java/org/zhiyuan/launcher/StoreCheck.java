package org.zhiyuan.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether the data source is one that the platform can work with. */
final class StoreCheck {

    static final String FILE = "org.ops4j.datasource-store.cfg";
    private static final String DERBY = "derby";
    private static final String POSTGRESQL = "PostgreSQL JDBC Driver";
    private static final Map<String, String> FIXED = new TreeMap<>(
            Map.of("dataSourceName", "store", "ops4j.preHook", "store-migrations", "pool", "dbcp2", "xa", "false"));
    private static final Set<String> SWITCHES =
            Set.of("pool.testOnBorrow", "pool.testWhileIdle", "pool.testOnReturn", "factory.poolStatements");
    private static final Set<String> NUMBERS = Set.of(
            "pool.maxTotal",
            "pool.maxIdle",
            "pool.minIdle",
            "pool.maxWaitMillis",
            "pool.timeBetweenEvictionRunsMillis",
            "pool.numTestsPerEvictionRun",
            "factory.maxOpenPreparedStatements");

    private StoreCheck() {}

    /** Whether it is the database inside the process; only its files can be copied as files. */
    static boolean isEmbedded(Settings store) {
        return DERBY.equals(store.get("osgi.jdbc.driver.name", ""));
    }

    static List<Line> wrong(Path file, Settings store) {
        List<Line> wrong = new ArrayList<>();
        String driver = store.get("osgi.jdbc.driver.name", "");
        if (!driver.equals(DERBY) && !driver.equals(POSTGRESQL)) {
            wrong.add(Line.of(
                    "%s：没有数据库驱动“%s”；可用 %s、%s",
                    "%s: there is no database driver \"%s\"; there are %s and %s", file, driver, DERBY, POSTGRESQL));
        }
        FIXED.forEach((key, value) -> {
            if (!store.get(key, "").equals(value)) {
                wrong.add(Line.of(
                        "%s：%s 须为 %s，现为：%s", "%s: %s must be %s, not: %s", file, key, value, store.get(key, "")));
            }
        });
        if (driver.equals(DERBY) && store.get("databaseName", "").isEmpty()) {
            wrong.add(Line.of("%s 缺少 databaseName", "%s does not set databaseName", file));
        }
        if (driver.equals(POSTGRESQL)) {
            server(file, store, wrong);
        }
        store.all().keySet().stream().map(String::valueOf).sorted().forEach(key -> {
            String value = store.get(key, "");
            if (SWITCHES.contains(key) && !value.matches("true|false")) {
                wrong.add(Line.of(
                        "%s：%s 须为 true 或 false，现为：%s", "%s: %s must be true or false, not: %s", file, key, value));
            }
            if (NUMBERS.contains(key) && !value.matches("\\d{1,9}")) {
                wrong.add(Line.of("%s：%s 须为数字，现为：%s", "%s: %s must be a number, not: %s", file, key, value));
            }
        });
        if (store.get("pool.maxTotal", "1").equals("0")) {
            wrong.add(Line.of("%s：pool.maxTotal 不得为0", "%s: pool.maxTotal must not be 0", file));
        }
        return wrong;
    }

    private static void server(Path file, Settings store, List<Line> wrong) {
        if (!store.get("url", "").startsWith("jdbc:postgresql:")) {
            wrong.add(Line.of(
                    "%s：url 须以 jdbc:postgresql: 开头，现为：%s",
                    "%s: url must begin with jdbc:postgresql:, not: %s", file, store.get("url", "")));
        }
        for (String embedded : new String[] {"databaseName", "createDatabase"}) {
            if (!store.get(embedded, "").isEmpty()) {
                wrong.add(Line.of(
                        "%s：%s 属于内嵌数据库，请删去", "%s: %s belongs to the embedded database, take it out", file, embedded));
            }
        }
        if (store.get("password", "").equals("…")) {
            wrong.add(Line.of("%s：password 仍是占位符", "%s: password is the placeholder still", file));
        }
    }
}
