package org.zhiyuan.author;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Puts each build of a project in the place of the one that runs, and shows what becomes of it: {@code zhiyuan dev <project>}. */
final class DevMode {

    private static final int[] ASKED_AFTER_MILLIS = {700, 4_000};

    private final Path target;
    private final List<Path> folders;
    private final PluginLog log;
    private final UnaryOperator<String> why;
    private final PrintStream out;
    private final Clock clock;
    private ProjectJar last;
    private String file;
    private Instant dropped;
    private int asked = ASKED_AFTER_MILLIS.length;
    private String told = "";

    /** @param folders where plugins lie, first where new ones go; {@code why} tells of a file there how its plugin fares */
    DevMode(Path project, List<Path> folders, PluginLog log, UnaryOperator<String> why, PrintStream out, Clock clock) {
        this.target = project.resolve("target");
        this.folders = folders;
        this.log = log;
        this.why = why;
        this.out = out;
        this.clock = clock;
    }

    /** Looks once; called ten times a second. */
    void look() throws IOException {
        ProjectJar jar = ProjectJar.newest(target).orElse(last);
        if (jar != null && !jar.equals(last)) {
            replace(jar);
        }
        if (last == null) {
            return;
        }
        List<String> lines = log.added(last.symbolicName(), file);
        lines.forEach(out::println);
        if (asked < ASKED_AFTER_MILLIS.length
                && !clock.instant().isBefore(dropped.plusMillis(ASKED_AFTER_MILLIS[asked]))) {
            asked++;
            tell();
        } else if (asked == ASKED_AFTER_MILLIS.length
                && lines.stream().anyMatch(line -> line.contains("| WARN ") || line.contains("| ERROR"))) {
            tell();
        }
    }

    /** In the place of the file that holds the same symbolic name, whatever it is called; else under that name. */
    private void replace(ProjectJar jar) throws IOException {
        Path place = place(jar.symbolicName());
        file = place.getFileName().toString();
        Path part = place.resolveSibling("." + file + ".part");
        Files.copy(jar.file(), part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        last = jar;
        dropped = clock.instant();
        asked = 0;
        told = "";
        out.println(jar.file().getFileName() + " → " + place);
    }

    private Path place(String symbolicName) throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> held = files.filter(each -> each.toString().endsWith(".jar"))
                        .flatMap(each -> ProjectJar.read(each).stream())
                        .filter(each -> each.symbolicName().equals(symbolicName))
                        .map(ProjectJar::file)
                        .findFirst();
                if (held.isPresent()) {
                    return held.get();
                }
            }
        }
        return folders.get(0).resolve(symbolicName + ".jar");
    }

    private void tell() {
        String found = why.apply(file);
        if (!found.equals(told)) {
            out.println(found);
            told = found;
        }
    }
}
