package org.zhiyuan.store.jpa.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.zhiyuan.core.Sha256;
import org.zhiyuan.core.Times;

/**
 * What a backup holds, in a file that {@code sha256sum -c} reads: counts as remarks, then the checksum of each file. Written last, when
 * each of them is on the disk.
 */
final class Manifest {

    static final String NAME = "backup.sha256";

    private Manifest() {}

    /** @return the bytes of all files */
    static long write(Path backup, Instant at, Map<String, Long> rows, long documents) throws IOException {
        StringBuilder text = new StringBuilder("# Zhiyuan backup of ")
                .append(at.atZone(Times.ZONE).toOffsetDateTime())
                .append("\n# documents ")
                .append(documents)
                .append('\n');
        rows.forEach((table, count) -> text.append("# rows ")
                .append(table.toLowerCase(Locale.ROOT))
                .append(' ')
                .append(count)
                .append('\n'));
        long bytes = 0;
        for (Path file : FileCopies.files(backup)) {
            force(file);
            bytes += Files.size(file);
            text.append(sha256(file))
                    .append("  ")
                    .append(backup.relativize(file))
                    .append('\n');
        }
        Path manifest = Files.writeString(backup.resolve(NAME), text);
        force(manifest);
        force(backup);
        return bytes;
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = Sha256.begin();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return Sha256.end(digest);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
