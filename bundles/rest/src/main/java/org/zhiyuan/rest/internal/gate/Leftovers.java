package org.zhiyuan.rest.internal.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of bodies that an earlier run set aside and, killed amid them, never took away. */
final class Leftovers {
    private static final Pattern NAME = Pattern.compile("cos.*tmp|cxf-tmp-.*");

    private final Path folder;

    /** @param folder for temporary files, which is the platform's own */
    Leftovers(Path folder) {
        this.folder = folder;
    }

    /** @return how many were taken away: those not touched since then */
    int sweep(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        List<Path> found;
        try (Stream<Path> all = Files.list(folder)) {
            found = all.filter(
                            each -> NAME.matcher(each.getFileName().toString()).matches() && older(each, before))
                    .toList();
        }
        for (Path each : found) {
            try (Stream<Path> inside = Files.walk(each)) {
                for (Path file : (Iterable<Path>) inside.sorted(Comparator.reverseOrder())::iterator) {
                    Files.deleteIfExists(file);
                }
            }
        }
        return found.size();
    }

    private static boolean older(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }
}
