package org.zhiyuan.store.jpa.internal.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The embedded database as the migrations leave it, made in the build: a first start unpacks it in a moment, where making it takes seconds.
 * It is there whole or not at all; without it the database is made the long way.
 */
final class EmptyDatabase {

    /** The archive beside this class; entries are files of the database's folder. */
    static final String ARCHIVE = "empty-database.zip";

    private EmptyDatabase() {}

    /** Whether the data source of that configuration is the embedded database in the platform's own state folder. */
    static boolean isConfigured(Path configuration) throws IOException {
        if (!Files.isReadable(configuration)) {
            return false;
        }
        Properties source = new Properties();
        try (InputStream in = Files.newInputStream(configuration)) {
            source.load(in);
        }
        return "derby".equals(source.getProperty("osgi.jdbc.driver.name", "").strip())
                && "${zhiyuan.data}/db"
                        .equals(source.getProperty("databaseName", "").strip());
    }

    /** Lays the empty database there, unless something is there already. */
    static void lay(Path database) throws IOException {
        try (InputStream archive = EmptyDatabase.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null || Files.exists(database)) {
                return;
            }
            Path parent = Files.createDirectories(database.toAbsolutePath().getParent());
            Path unpacked = Files.createTempDirectory(parent, database.getFileName() + "-unpacking-");
            unpack(new ZipInputStream(archive), unpacked);
            Files.move(unpacked, database, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(ZipInputStream zip, Path folder) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException("an entry leads out of the folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
                flush(file);
            }
        }
    }

    /** Before the folder gets its name, so that a power cut leaves no database of empty files. */
    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(false);
        }
    }
}
