package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a start has to say, in two files of the state folder that {@code bin/zhiyuan} prints. */
final class Notes {

    /** Why it did not start; the bundles of the platform write here too. */
    static final String REFUSED = "start-refused";

    /** What it did beside starting. */
    static final String NOTICES = "start-notices";

    private Notes() {}

    static void clear(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(REFUSED));
        Files.deleteIfExists(data.resolve(NOTICES));
    }

    static void refused(Path data, List<Line> lines) {
        lines.forEach(line -> System.err.println(line.told()));
        write(data.resolve(REFUSED), lines);
    }

    static void notices(Path data, List<Line> lines) {
        lines.forEach(line -> System.out.println(line.told()));
        if (!lines.isEmpty()) {
            write(data.resolve(NOTICES), lines);
        }
    }

    private static void write(Path file, List<Line> lines) {
        try {
            Files.write(file, lines.stream().map(Line::row).toList(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            System.err.println(file + ": " + e);
        }
    }
}
