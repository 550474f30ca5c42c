package org.zhiyuan.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Goes back to the state of before an upgrade. What there is now is set aside, not deleted; broken off at any moment it goes on when it is
 * run again, and no program starts on the half of it.
 */
final class Rollback {

    /** In each backup: when it was made, and of which program's state. */
    static final String ABOUT = "backup.properties";

    /** In a state folder that is being changed. */
    static final String UNDER_WAY = "rollback-under-way";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final PlatformFolders places;
    private final ZonedDateTime now;

    Rollback(PlatformFolders places) {
        this(places, ZonedDateTime.now(ZoneId.of("Asia/Shanghai")));
    }

    Rollback(PlatformFolders places, ZonedDateTime now) {
        this.places = places;
        this.now = now;
    }

    static void refuseHalf(Path data) throws LaunchRefusal {
        if (Files.exists(data.resolve(UNDER_WAY))) {
            throw LaunchRefusal.of(
                    "上次退回没有完成：请再次运行 bin/zhiyuan rollback",
                    "The last rollback was broken off: run bin/zhiyuan rollback again");
        }
    }

    /** Returns the old program's folder, empty when it is not there any more. */
    String run(String chosen) throws IOException, LaunchRefusal {
        Path data = places.data();
        Path mark = data.resolve(UNDER_WAY);
        if (!Files.exists(mark)) {
            prepare(chosen, mark);
        }
        List<String> lines = Files.readAllLines(mark);
        Path restoring = data.resolve(lines.get(0));
        Path aside = Files.createDirectories(places.backups().resolve(lines.get(1)));
        StateCopy.ownersOnly(aside);
        for (String name : lines.subList(2, lines.size())) {
            if (Files.exists(data.resolve(name)) && !Files.exists(aside.resolve(name))) {
                Files.move(data.resolve(name), aside.resolve(name));
            }
        }
        try (Stream<Path> parts = Files.list(restoring)) {
            for (Path part : parts.toList()) {
                Files.move(part, data.resolve(part.getFileName()));
            }
        }
        StateCopy.delete(places.cache());
        StateCopy.delete(places.etcInForce());
        Files.delete(restoring);
        Properties about = about(data.resolve(ABOUT));
        Files.delete(data.resolve(ABOUT));
        Files.delete(mark);
        tell(about, aside);
        return oldHome(about);
    }

    /** The copy is complete before anything of the present state is moved. */
    private void prepare(String chosen, Path mark) throws IOException, LaunchRefusal {
        Path backup = backup(chosen);
        String stamp = now.format(STAMP);
        Path restoring = places.data().resolve("restoring-" + stamp);
        long needed = StateCopy.size(backup);
        if (Files.getFileStore(places.data()).getUsableSpace() < needed) {
            throw LaunchRefusal.of("退回需要 %d MB 空间：请先腾出", "Going back needs %d MB of room: make it first", needed >> 20);
        }
        StateCopy.copy(backup, restoring);
        List<String> lines = new ArrayList<>(List.of(restoring.getFileName().toString(), stamp + "-set-aside"));
        StateCopy.parts(places.data())
                .forEach(part -> lines.add(part.getFileName().toString()));
        Path next = mark.resolveSibling(UNDER_WAY + ".next");
        Files.write(next, lines);
        Files.move(next, mark);
    }

    private Path backup(String chosen) throws IOException, LaunchRefusal {
        if (chosen != null) {
            Path path = Path.of(chosen).isAbsolute()
                    ? Path.of(chosen)
                    : places.backups().resolve(chosen);
            if (!Files.isRegularFile(path.resolve(ABOUT))) {
                throw LaunchRefusal.of(
                        "%s 不是升级前的备份；已有：%s",
                        "%s is no backup of before an upgrade; there are: %s", path, String.join(", ", names()));
            }
            return path;
        }
        Set<String> all = names();
        if (all.isEmpty()) {
            throw LaunchRefusal.of("%s 中没有升级前的备份", "There is no backup of before an upgrade in %s", places.backups());
        }
        return places.backups().resolve(new ArrayList<>(all).get(all.size() - 1));
    }

    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(places.backups())) {
            try (Stream<Path> all = Files.list(places.backups())) {
                all.filter(path -> Files.exists(path.resolve(ABOUT))
                                && !path.toString().endsWith(".unfinished"))
                        .forEach(path -> names.add(path.getFileName().toString()));
            }
        }
        return names;
    }

    private void tell(Properties about, Path aside) throws IOException {
        OffsetDateTime made = OffsetDateTime.parse(about.getProperty("made"));
        Duration span = Duration.between(made, now);
        Set<String> documents = new LinkedHashSet<>(EtcInForce.names(aside.resolve("documents")));
        documents.removeAll(EtcInForce.names(places.data().resolve("documents")));
        Line lost = Line.of(
                "已退回到 %s 的状态：此后 %d 小时 %d 分内写入的一切（含 %d 份文件）不再有效；它们原样保存在 %s",
                "Back at the state of %s: all that was written in the %d hours %d minutes since, %d documents among it, is lost to the"
                        + " platform; it lies unchanged in %s",
                made,
                span.toHours(),
                span.toMinutesPart(),
                documents.size(),
                aside);
        System.out.println(lost.told());
        if (Files.exists(places.data().resolve("etc")) || Files.exists(aside.resolve("etc"))) {
            System.out.println(
                    Line.of("状态目录中的 etc/ 与 deploy/ 也已退回", "etc/ and deploy/ in the state folder went back too")
                            .told());
        }
    }

    private static Properties about(Path file) throws IOException {
        Properties about = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            about.load(reader);
        }
        return about;
    }

    private String oldHome(Properties about) throws IOException {
        String home = about.getProperty("home", "");
        if (home.isEmpty() || !Files.isExecutable(Path.of(home, "bin/zhiyuan"))) {
            return "";
        }
        String program = about.getProperty("program", "");
        boolean same = program.isEmpty()
                ? !Path.of(home).equals(places.home())
                : Program.fingerprint(Path.of(home)).equals(program);
        return same ? home : "";
    }
}
