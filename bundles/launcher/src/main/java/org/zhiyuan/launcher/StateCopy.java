package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Copies a state folder while nobody works on it; what any program makes anew is left out. */
final class StateCopy {

    private static final String DOCUMENTS = "documents";
    private static final Set<String> TRANSIENT = Set.of(
            "backups",
            "cache",
            "etc-in-force",
            "generated-bundles",
            "instances",
            "karaf.pid",
            "lock",
            "log",
            "port",
            "repository",
            "run.lock",
            RunFile.FILE,
            Notes.REFUSED,
            Notes.NOTICES,
            "tmp",
            "zhiyuan.pid",
            Rollback.UNDER_WAY,
            "rollback-to");

    private StateCopy() {}

    /** What belongs to the state, by name, of all that lies in the folder. */
    static List<Path> parts(Path data) throws IOException {
        try (Stream<Path> all = Files.list(data)) {
            return all.filter(path -> !TRANSIENT.contains(path.getFileName().toString())
                            && !path.getFileName()
                                    .toString()
                                    .matches("db-unfinished-.*|db-unpacking-.*|.*\\.next|restoring-.*"))
                    .sorted()
                    .toList();
        }
    }

    /** How many bytes a copy takes; documents are linked, not copied, because their contents never change. */
    static long size(Path data) throws IOException {
        long[] sum = {0};
        for (Path part : parts(data)) {
            if (!part.getFileName().toString().equals(DOCUMENTS)) {
                try (Stream<Path> files = Files.walk(part, FileVisitOption.FOLLOW_LINKS)) {
                    for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                        sum[0] += Files.size(file);
                    }
                }
            }
        }
        return sum[0];
    }

    static void copy(Path data, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path part : parts(data)) {
            boolean link = part.getFileName().toString().equals(DOCUMENTS);
            tree(part, to.resolve(part.getFileName().toString()), link);
        }
    }

    private static void tree(Path from, Path to, boolean link) throws IOException {
        Files.walkFileTree(
                from, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                            throws IOException {
                        Files.copy(
                                folder,
                                to.resolve(from.relativize(folder).toString()),
                                StandardCopyOption.COPY_ATTRIBUTES);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        if (attributes.isRegularFile()) {
                            file(
                                    file,
                                    file.equals(from)
                                            ? to
                                            : to.resolve(from.relativize(file).toString()),
                                    link);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static void file(Path from, Path to, boolean link) throws IOException {
        if (link) {
            try {
                Files.createLink(to, from.toRealPath());
                return;
            } catch (IOException | UnsupportedOperationException e) {
                Files.deleteIfExists(to); // another file system: a copy does as well
            }
        }
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        if (Files.isWritable(to)) {
            try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
                channel.force(false);
            }
        }
    }

    /** Where the file system knows of owners. */
    static void ownersOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failed) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
