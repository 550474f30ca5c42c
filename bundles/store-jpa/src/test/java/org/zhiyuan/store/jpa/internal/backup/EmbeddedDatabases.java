package org.zhiyuan.store.jpa.internal.backup;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.osgi.service.jdbc.DataSourceFactory;

/** Derby as the container offers it. */
public class EmbeddedDatabases implements DataSourceFactory {

    @Override
    public DataSource createDataSource(Properties properties) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(properties.getProperty(JDBC_DATABASE_NAME));
        source.setUser(properties.getProperty(JDBC_USER));
        source.setShutdownDatabase(properties.getProperty("shutdownDatabase"));
        return source;
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) {
        throw new UnsupportedOperationException();
    }

    @Override
    public XADataSource createXADataSource(Properties properties) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Driver createDriver(Properties properties) {
        throw new UnsupportedOperationException();
    }
}
