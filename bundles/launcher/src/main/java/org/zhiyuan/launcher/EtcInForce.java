package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The settings that the container reads: the delivered ones with the operator's own over them, put together in a folder of their own, so
 * that nothing the container does can write into either, and a file that is not whole never comes into force.
 */
final class EtcInForce {

    /** Which files are not in force and why, for status and health: name, Chinese and English, with tabs between. */
    static final String PROBLEMS = ".problems";

    private final PlatformFolders places;

    EtcInForce(PlatformFolders places) {
        this.places = places;
    }

    /**
     * Brings the folder up to date.
     *
     * @param running whether somebody works by it: then what was in force of a file that can't be used any more stays; at a start it
     *     goes
     * @return the files that can't be used, with the reason
     */
    Map<SettingsFile, Line> compose(boolean running) throws IOException {
        Path target = places.etcInForce();
        StateCopy.ownersOnly(Files.createDirectories(target));
        Map<SettingsFile, Line> problems = new LinkedHashMap<>();
        Map<String, SettingsFile> all = files();
        for (SettingsFile each : all.values()) {
            try {
                put(target.resolve(each.name()), each.content());
            } catch (SettingsFile.Unusable e) {
                problems.put(each, e.line());
                if (!running) {
                    Files.deleteIfExists(target.resolve(each.name()));
                }
            }
        }
        for (String name : Required.files()) {
            if (!all.containsKey(name)) {
                SettingsFile gone = new SettingsFile(name, places.etc().resolve(name), null);
                all.put(name, gone);
                problems.put(gone, Line.of("缺少 %s：请恢复此文件", "%s is missing: restore the file", gone.named()));
            }
        }
        for (String name : names(target)) {
            if (!all.containsKey(name) && !name.equals(PROBLEMS)) {
                Files.deleteIfExists(target.resolve(name));
            }
        }
        List<String> rows = new ArrayList<>();
        problems.forEach((file, line) -> rows.add(file.name() + "\t" + line.row()));
        put(
                target.resolve(PROBLEMS),
                rows.isEmpty() ? new byte[0] : (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
        return problems;
    }

    private Map<String, SettingsFile> files() throws IOException {
        Map<String, SettingsFile> all = new TreeMap<>();
        TreeSet<String> delivered = names(places.etc());
        TreeSet<String> own = names(places.ownEtc());
        TreeSet<String> both = new TreeSet<>(delivered);
        both.addAll(own);
        for (String name : both) {
            all.put(
                    name,
                    new SettingsFile(
                            name,
                            delivered.contains(name) ? places.etc().resolve(name) : null,
                            own.contains(name) ? places.ownEtc().resolve(name) : null));
        }
        return all;
    }

    /** Names of the files, of those in folders too; a link to a folder is followed, an editor's leftovers are left out. */
    static TreeSet<String> names(Path folder) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (Stream<Path> files = Files.walk(folder, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            files.filter(file -> !Files.isDirectory(file) || isFileByName(file))
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.isEmpty() && !name.matches("(.*/)?(\\..*\\.sw.|.*~|#.*#|\\.#.*)"))
                    .forEach(names::add);
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        return names;
    }

    /** A folder in a file's place is a file that can't be read, not one that is not there. */
    private static boolean isFileByName(Path folder) {
        String name = folder.getFileName().toString();
        return name.endsWith(".cfg") || name.endsWith(".properties");
    }

    /** Whole or not at all; a file that stays the same keeps its time, so that nobody takes it for changed. */
    private static void put(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        Files.write(next, content);
        StateCopy.ownersOnly(next); // a data source's password may be in it
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
