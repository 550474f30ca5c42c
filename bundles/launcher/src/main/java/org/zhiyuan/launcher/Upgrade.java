package org.zhiyuan.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What is done when another program than the last one starts on a state folder: first a backup, then a bundle cache of its own. */
final class Upgrade {

    /** An operator's word that the database server's data are backed up. */
    static final String BACKED_UP = "ZHIYUAN_BACKED_UP";

    private static final int KEPT = 3;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String UNFINISHED = ".unfinished";
    private static final long ROOM = 50L << 20;

    private final PlatformFolders places;
    private final boolean embedded;
    private final ZonedDateTime now;
    private final List<Line> notices = new ArrayList<>();

    Upgrade(PlatformFolders places, boolean embedded) {
        this(places, embedded, ZonedDateTime.now(ZoneId.of("Asia/Shanghai")));
    }

    Upgrade(PlatformFolders places, boolean embedded, ZonedDateTime now) {
        this.places = places;
        this.embedded = embedded;
        this.now = now;
    }

    List<Line> notices() {
        return notices;
    }

    /** Nothing was done when it refuses, and doing it again harms nothing when it was broken off. */
    void prepare(String backedUp) throws IOException, LaunchRefusal {
        Stamp last = Stamp.read(places.data());
        Stamp own = Stamp.now(places, Delivered.edited(places.home()));
        if (isUsed() && !own.sameProgram(last)) {
            backUp(last, own, backedUp);
            tellEdited(last, own);
        }
        if (!own.sameCache(last)) {
            StateCopy.delete(places.cache());
            StateCopy.delete(places.data().resolve("generated-bundles"));
        }
        if (!own.equals(last)) {
            own.write(places.data());
        }
    }

    /** A fresh state folder has nothing to lose. */
    private boolean isUsed() {
        return Stream.of("db", "keys", "documents")
                .anyMatch(part -> Files.exists(places.data().resolve(part)));
    }

    private void backUp(Stamp last, Stamp own, String backedUp) throws IOException, LaunchRefusal {
        if (!embedded && !"yes".equals(backedUp)) {
            throw LaunchRefusal.of(
                    "本程序（%s）不同于上次使用此状态目录的程序：请先用 pg_dump 备份数据库，再以 %s=yes 启动",
                    "This program (%s) is not the one that last used the state folder: back the database up with pg_dump first,"
                            + " then start with %s=yes",
                    own.version(),
                    BACKED_UP);
        }
        long needed = StateCopy.size(places.data()) + ROOM;
        long free = Files.getFileStore(places.data()).getUsableSpace();
        if (free < needed) {
            throw LaunchRefusal.of(
                    "升级前的备份需要 %d MB，%s 仅余 %d MB：请先腾出空间",
                    "The backup before an upgrade needs %d MB, %s has %d MB free: make room first",
                    needed >> 20,
                    places.data(),
                    free >> 20);
        }
        String name = now.format(STAMP) + "-"
                + (last == null ? "unknown" : last.version().replaceAll("[^\\w.-]", "_"));
        Path backup = places.backups().resolve(name);
        Path unfinished = places.backups().resolve(name + UNFINISHED);
        StateCopy.delete(unfinished);
        StateCopy.ownersOnly(Files.createDirectories(places.backups())); // the keys are in it
        StateCopy.copy(places.data(), unfinished);
        Files.writeString(
                unfinished.resolve(Rollback.ABOUT),
                "made=" + now.toOffsetDateTime() + "\nhome=" + home(last) + "\nprogram="
                        + (last == null ? "" : last.program()) + "\nversion=" + (last == null ? "?" : last.version())
                        + "\n");
        Files.move(unfinished, backup);
        notices.add(Line.of(
                "程序由 %s 换为 %s；换用前的状态已备份到 %s，退回用 bin/zhiyuan rollback",
                "The program changed from %s to %s; the state of before is in %s, bin/zhiyuan rollback goes back to it",
                last == null ? "?" : last.version(),
                own.version(),
                backup));
        thin();
    }

    /** The newest ones are kept; an unfinished one is left of a start that was killed. */
    private void thin() throws IOException {
        List<Path> all;
        try (Stream<Path> there = Files.list(places.backups())) {
            all = there.filter(path -> Files.exists(path.resolve(Rollback.ABOUT))
                            || path.toString().endsWith(UNFINISHED))
                    .sorted()
                    .toList();
        }
        List<Path> whole = all.stream()
                .filter(path -> !path.toString().endsWith(UNFINISHED))
                .toList();
        for (Path path : all) {
            if (path.toString().endsWith(UNFINISHED) || whole.indexOf(path) < whole.size() - KEPT) {
                StateCopy.delete(path);
            }
        }
    }

    /** Where the last program lay; before there were stamps, Karaf's own list of instances told. */
    private String home(Stamp last) {
        if (last != null) {
            return last.home();
        }
        Properties instances = new Properties();
        for (Path folder :
                List.of(places.data().resolve("instances"), places.home().resolve("instances"))) {
            try (Reader reader = Files.newBufferedReader(folder.resolve("instance.properties"))) {
                instances.load(reader);
                return instances.getProperty("item.0.loc", "");
            } catch (IOException | IllegalArgumentException e) {
                instances.clear();
            }
        }
        return "";
    }

    /** What the operator had changed in the old distribution's folders does not come along by itself. */
    private void tellEdited(Stamp last, Stamp own) throws IOException {
        Path home = Path.of(home(last));
        List<String> edited = new ArrayList<>(last != null ? last.edited() : List.of());
        if (home.equals(places.home())) {
            edited.removeAll(own.edited()); // it was unpacked over the old one and left these alone
        }
        if (!home.toString().isEmpty() && !home.equals(places.home()) && Files.isDirectory(home)) {
            edited = Files.exists(home.resolve(Delivered.FILE))
                    ? Delivered.edited(home)
                    : Delivered.different(home, places.home());
        }
        if (!edited.isEmpty()) {
            String names = String.join(", ", edited);
            notices.add(Line.of(
                    "原程序目录 %s 中曾改动或添加：%s；要继续使用，请放入 %s 或 %s",
                    "Edited or added in the old program's folder %s: %s; to go on with"
                            + " them put them into %s or %s",
                    home,
                    names,
                    places.ownEtc(),
                    places.ownDeploy()));
        }
    }
}
