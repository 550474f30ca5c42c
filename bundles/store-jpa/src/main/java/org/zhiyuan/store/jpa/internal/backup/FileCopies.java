package org.zhiyuan.store.jpa.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies files of the state folder to the same place in a backup, with who may read them. */
final class FileCopies {

    private static final Pattern DOCUMENT = Pattern.compile("[0-9a-f]{64}");

    private final Path from;
    private final Path to;
    private long count;
    private long damaged;

    FileCopies(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    long count() {
        return count;
    }

    long damaged() {
        return damaged;
    }

    /** Documents that are whole; what is still being uploaded has another name. */
    void documents() throws IOException {
        for (Path file : files(from.resolve("documents"))) {
            String name = file.getFileName().toString();
            if (DOCUMENT.matcher(name).matches() && copy(file)) {
                count++;
                damaged += Manifest.sha256(to.resolve(from.relativize(file))).equals(name) ? 0 : 1;
            }
        }
    }

    void folder(String name) throws IOException {
        for (Path file : files(from.resolve(name))) {
            copy(file);
        }
    }

    void file(String name) throws IOException {
        copy(from.resolve(name));
    }

    /** Not when it is not there; contents that nothing refers to are taken away in the background. */
    private boolean copy(Path file) throws IOException {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        try {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Takes a folder away with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
