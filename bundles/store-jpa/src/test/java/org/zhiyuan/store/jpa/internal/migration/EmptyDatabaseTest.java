package org.zhiyuan.store.jpa.internal.migration;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The database that the build packed into this bundle's classes. */
public class EmptyDatabaseTest {

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void isWhatTheMigrationsMakeAndEmpty() throws Exception {
        Path database = folder.getRoot().toPath().resolve("db");
        EmptyDatabase.lay(database);
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        source.setUser("zhiyuan");
        assertEquals(ChangeLog.ofPlatform().ids("derby").size(), count(source, "databasechangelog"));
        assertEquals(0, count(source, "accounts"));
        new Migrations().run(source);
        assertEquals(List.of("db"), names(folder.getRoot().toPath()));
    }

    @Test
    public void nothingThatIsThereIsTouched() throws Exception {
        Path database = folder.newFolder("db").toPath();
        Files.writeString(database.resolve("kept"), "kept");
        EmptyDatabase.lay(database);
        assertEquals(List.of("kept"), names(database));
    }

    @Test
    public void onlyTheEmbeddedDatabaseInTheStateFolderIsLaid() throws Exception {
        Path configuration = folder.newFile("store.cfg").toPath();
        Files.writeString(configuration, "osgi.jdbc.driver.name = derby\ndatabaseName = ${zhiyuan.data}/db\n");
        assertTrue(EmptyDatabase.isConfigured(configuration));
        Files.writeString(configuration, "osgi.jdbc.driver.name = derby\ndatabaseName = /elsewhere/db\n");
        assertFalse(EmptyDatabase.isConfigured(configuration));
        Files.writeString(configuration, "osgi.jdbc.driver.name = PostgreSQL JDBC Driver\n");
        assertFalse(EmptyDatabase.isConfigured(configuration));
        assertFalse(EmptyDatabase.isConfigured(folder.getRoot().toPath().resolve("none.cfg")));
    }

    private static List<String> names(Path path) throws Exception {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static int count(EmbeddedDataSource source, String table) throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
