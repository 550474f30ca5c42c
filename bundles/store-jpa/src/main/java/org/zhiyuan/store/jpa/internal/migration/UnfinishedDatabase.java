package org.zhiyuan.store.jpa.internal.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a process that was killed while Derby made its database leaves behind: Derby writes {@code service.properties} last, and refuses a
 * folder
 * without it for ever. Nothing was ever stored in such a database, but it is moved aside, not deleted, in case somebody lost that one file.
 */
final class UnfinishedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedDatabase.class);

    private UnfinishedDatabase() {
    }

    /** Moves the folder aside if it is an unfinished Derby database, so that a new one can be made in its place. */
    static void setAside(Path database) throws IOException {
        if (!Files.isDirectory(database)) {
            return;
        }
        try (Stream<Path> files = Files.list(database)) {
            if (files.anyMatch(file -> file.getFileName().toString().startsWith("service.properties"))) {
                return;
            }
        }
        Path aside = Files.createTempDirectory(database.toAbsolutePath().getParent(), database.getFileName() + "-unfinished-");
        Files.move(database, aside.resolve(database.getFileName()));
        LOG.warn("The last start was broken off while the database was made; what there was of it is now in {}", aside);
    }
}
