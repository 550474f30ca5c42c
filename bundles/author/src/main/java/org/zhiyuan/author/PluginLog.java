package org.zhiyuan.author;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Follows the platform's log and picks what one bundle wrote, or what the platform wrote of its file. */
final class PluginLog {

    private final Path log;
    private long read;
    private boolean within;

    /** From the log's present end on. */
    PluginLog(Path log) throws IOException {
        this.log = log;
        read = Files.exists(log) ? Files.size(log) : 0;
    }

    /** What has been added since, of that bundle; a stack trace goes with its line. */
    List<String> added(String symbolicName, String file) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : lines()) {
            if (line.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
                within = line.contains(" - " + symbolicName + " - ") || line.contains(file);
            }
            if (within) {
                found.add(line);
            }
        }
        return found;
    }

    /** Whole lines only: the last may still be in the writing. */
    private List<String> lines() throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (RandomAccessFile in = new RandomAccessFile(log.toFile(), "r")) {
            if (in.length() < read) {
                read = 0;
            }
            byte[] bytes = new byte[(int) Math.min(in.length() - read, 1 << 20)];
            in.seek(read);
            in.readFully(bytes);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            read += end;
            return new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
        }
    }
}
