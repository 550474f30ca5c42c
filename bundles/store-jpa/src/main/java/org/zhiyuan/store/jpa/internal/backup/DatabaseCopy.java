package org.zhiyuan.store.jpa.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.apache.openjpa.persistence.OpenJPAPersistence;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.storage.EmbeddedDatabase;

/** Copies the embedded database while it is written to, then opens the copy: what can be opened and counted can be restored. */
public final class DatabaseCopy {

    private static final String NAME = "db";

    private final JpaUnitOfWork units;
    private final EmbeddedDatabase databases;

    public DatabaseCopy(JpaUnitOfWork units, EmbeddedDatabase databases) {
        this.units = units;
        this.databases = databases;
    }

    /** Writes {@code db} into the folder. @return the rows of each table in the copy */
    Map<String, Long> copy(Path folder) throws IOException, SQLException {
        List<SQLException> failures = new ArrayList<>();
        units.reading(em -> {
            try {
                copy(em, folder);
            } catch (SQLException e) {
                failures.add(e);
            }
            return null;
        });
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        Path copy = folder.resolve(NAME);
        if (!Files.exists(copy)) {
            // Derby names it like the original, which may lie elsewhere under another name.
            try (Stream<Path> only = Files.list(folder)) {
                Files.move(only.findFirst().orElseThrow(() -> new IOException("Derby made no copy")), copy);
            }
        }
        return count(copy);
    }

    private static void copy(EntityManager em, Path folder) throws SQLException {
        try (Connection connection = (Connection) OpenJPAPersistence.cast(em).getConnection();
                CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
        }
    }

    private SortedMap<String, Long> count(Path copy) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Connection connection = databases.open(copy.toString())) {
            List<String> tables = new ArrayList<>();
            try (ResultSet all =
                    connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
                while (all.next()) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (Statement statement = connection.createStatement();
                        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM \"" + table + '"')) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        } finally {
            databases.shutDown(copy.toString());
        }
        return rows;
    }
}
