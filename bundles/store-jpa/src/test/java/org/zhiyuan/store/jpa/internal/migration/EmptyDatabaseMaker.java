package org.zhiyuan.store.jpa.internal.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Run by the build: makes the database that {@link EmptyDatabase} unpacks. */
public final class EmptyDatabaseMaker {

    private static final Logger LIBRARY_LOG = Logger.getLogger("liquibase");

    private EmptyDatabaseMaker() {}

    /** @param arguments the folder to work in, and the one that the archive goes to */
    public static void main(String... arguments) throws Exception {
        make(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void make(Path folder, Path target) throws Exception {
        LIBRARY_LOG.setLevel(Level.WARNING);
        Path work = Files.createTempDirectory(folder, "empty-database");
        System.setProperty("derby.stream.error.file", work.resolve("derby.log").toString());
        Path database = work.resolve("db");
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        source.setUser("zhiyuan");
        source.setCreateDatabase("create");
        new Migrations().run(source);
        shutDown(source);
        Files.createDirectories(target);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target.resolve(EmptyDatabase.ARCHIVE)))) {
            pack(database, zip);
        }
    }

    private static void shutDown(EmbeddedDataSource source) {
        source.setCreateDatabase(null);
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
            throw new IllegalStateException("Derby says so by an exception when it is down");
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void pack(Path database, ZipOutputStream zip) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(database)) {
            all = walk.filter(file -> !file.equals(database)).sorted().toList();
        }
        for (Path file : all) {
            String name = database.relativize(file).toString();
            zip.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
            if (Files.isRegularFile(file)) {
                Files.copy(file, zip);
            }
            zip.closeEntry();
        }
    }
}
