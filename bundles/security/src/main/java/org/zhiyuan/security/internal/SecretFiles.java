package org.zhiyuan.security.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only the platform's own user may read; they appear whole or not at all. */
public final class SecretFiles {

    private SecretFiles() {}

    /** Writes the file anew with mode 0600; a missing folder is made with mode 0700. */
    public static void write(Path file, byte[] content) {
        try {
            folder(file.getParent());
            Path draft = Files.createTempFile(
                    file.getParent(), "." + file.getFileName(), ".new", attribute(file.getParent(), "rw-------"));
            try {
                Files.write(draft, content);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the folder if it is missing, and closes it to everybody else (mode 0700). */
    static Path folderOfKeys(Path folder) {
        try {
            folder(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attribute(nearest(folder), "rwx------"));
        }
    }

    private static Path nearest(Path folder) {
        Path there = folder;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    private static FileAttribute<?>[] attribute(Path near, String mode) throws IOException {
        Set<String> views = near.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
