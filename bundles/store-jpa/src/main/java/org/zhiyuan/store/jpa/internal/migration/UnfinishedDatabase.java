package org.zhiyuan.store.jpa.internal.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.UnfitState;

/**
 * What a process that was killed while Derby made its database leaves behind: Derby writes {@code service.properties} last, and refuses a
 * folder without it for ever. It is moved aside, so that a new one can be made in its place; but only where nothing shows that the
 * platform was ever in use, for somebody may have lost that one file, or the whole database.
 */
final class UnfinishedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedDatabase.class);
    private static final String PROPERTIES = "service.properties";
    /** What a platform in use has beside its database; none of it is made before the database is. */
    private static final List<String> TRACES = List.of("keys", "documents", "audit");

    private static final Pattern DRAFT = Pattern.compile(".*\\.(new|part)|\\..*");
    private static final Pattern CONTAINER = Pattern.compile("c([0-9a-f]{1,8})\\.dat");
    /** Derby's own tables have lower numbers. */
    private static final int FIRST_TABLE = 0x490;

    private UnfinishedDatabase() {}

    /** Makes way for a new database, if one was never finished. @throws UnfitState if a database that was in use is lost or damaged */
    static void setAside(Path state, Path database) throws IOException {
        boolean there = Files.isDirectory(database);
        Path properties = database.resolve(PROPERTIES);
        if (there
                && (Files.isRegularFile(properties) && Files.size(properties) > 0
                        || Files.exists(database.resolve(PROPERTIES + "old")))) {
            return;
        }
        if (there && holdsTables(database)) {
            throw new UnfitState(Text.of(
                    "数据库文件夹 db 缺少 service.properties（或为空文件），但其中有数据表：请从备份恢复该文件或整个数据库",
                    "the database folder, db, holds tables but no service.properties, or an empty one: put that file, or the whole "
                            + "database, back from a backup"));
        }
        Optional<String> trace = trace(state);
        if (trace.isPresent()) {
            throw new UnfitState(Text.of(
                    "没有可用的数据库 db，但数据文件夹中有 " + trace.get() + "：请从备份恢复数据库；如要新建平台，请另选空的 ZHIYUAN_DATA",
                    "there is no usable database, db, but the state folder holds " + trace.get()
                            + ": put the database back from a backup; "
                            + "for a new platform take another, empty ZHIYUAN_DATA"));
        }
        if (there) {
            Path aside = Files.createTempDirectory(
                    database.toAbsolutePath().getParent(), database.getFileName() + "-unfinished-");
            Files.move(database, aside.resolve(database.getFileName()));
            LOG.warn(
                    "The last start was broken off while the database was made; what there was of it is now in {}",
                    aside);
        }
    }

    private static boolean holdsTables(Path database) throws IOException {
        Path containers = database.resolve("seg0");
        if (!Files.isDirectory(containers)) {
            return false;
        }
        try (Stream<Path> files = Files.list(containers)) {
            return files.map(file -> CONTAINER.matcher(file.getFileName().toString()))
                    .anyMatch(name -> name.matches() && Long.parseLong(name.group(1), 16) >= FIRST_TABLE);
        }
    }

    private static Optional<String> trace(Path state) throws IOException {
        for (String name : TRACES) {
            Path folder = state.resolve(name);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    if (files.anyMatch(file -> Files.isRegularFile(file) && !isDraft(file))) {
                        return Optional.of(name + "/");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDraft(Path file) {
        return DRAFT.matcher(file.getFileName().toString()).matches();
    }
}
