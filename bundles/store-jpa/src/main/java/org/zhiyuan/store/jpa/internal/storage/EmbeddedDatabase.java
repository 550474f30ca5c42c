package org.zhiyuan.store.jpa.internal.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.osgi.service.jdbc.DataSourceFactory;

/** Opens and shuts down embedded databases by their folder, beside the pool. */
public final class EmbeddedDatabase {

    private static final String URL = "jdbc:derby:";
    /** It is shut down now; it was not open, as after a failure that closed it. */
    private static final Set<String> SHUT = Set.of("08006", "XJ004");

    private final DataSourceFactory databases;

    public EmbeddedDatabase(DataSourceFactory databases) {
        this.databases = databases;
    }

    /** The folder of the database that the connection leads to. */
    static String folder(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().substring(URL.length()).replaceFirst(";.*", "");
    }

    public Connection open(String folder) throws SQLException {
        return connect(folder, Map.of());
    }

    /** Ends whatever uses it; only a database that was shut down has all its files written and none locked, and opens anew. */
    public void shutDown(String folder) throws SQLException {
        try {
            connect(folder, Map.of("shutdownDatabase", "shutdown")).close();
        } catch (SQLException e) {
            if (!SHUT.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
    }

    private Connection connect(String folder, Map<String, String> more) throws SQLException {
        Properties properties = new Properties();
        properties.put(DataSourceFactory.JDBC_DATABASE_NAME, folder);
        properties.put(DataSourceFactory.JDBC_USER, "zhiyuan");
        properties.putAll(more);
        return databases.createDataSource(properties).getConnection();
    }
}
