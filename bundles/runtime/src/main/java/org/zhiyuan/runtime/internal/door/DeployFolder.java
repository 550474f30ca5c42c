package org.zhiyuan.runtime.internal.door;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders plugins run from: the two that they are dropped into, the distribution's and the operator's own in the state folder, and
 * the one in which the manager puts what does not lie there.
 */
public final class DeployFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DeployFolder.class);

    private final List<Path> trays;
    private final List<Path> folders;

    /** Those that plugins are dropped into, and none beside. */
    public DeployFolder(Path... trays) {
        this(List.of(trays), List.of());
    }

    /** @param installed the manager's own */
    public DeployFolder(List<Path> trays, Path installed) {
        this(trays, List.of(installed));
    }

    private DeployFolder(List<Path> trays, List<Path> more) {
        this.trays = whole(trays.stream());
        this.folders = whole(Stream.concat(trays.stream(), more.stream()));
    }

    private static List<Path> whole(Stream<Path> folders) {
        return folders.map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    /** Where a dropped file of this name may lie; nowhere if the name is empty. */
    public List<Path> places(String name) {
        return name.isEmpty()
                ? List.of()
                : trays.stream().map(folder -> folder.resolve(name)).toList();
    }

    /** What has been dropped and lies here. */
    public List<Path> dropped() {
        return files().stream().filter(file -> trays.contains(file.getParent())).toList();
    }

    private static String uri(Path folder) {
        String form = location(folder);
        return form.endsWith("/") ? form : form + "/";
    }

    /** How File Install writes a file's location: file:/x, where {@link Path#toUri()} has file:///x. */
    static String location(Path file) {
        return file.toFile().toURI().toString();
    }

    /** Whether a bundle of this location came from here. */
    public boolean holds(String location) {
        return location != null && folders.stream().anyMatch(folder -> location.contains(uri(folder)));
    }

    /** The file a bundle of this location came from. */
    public Path file(String location) {
        Path folder = folders.stream()
                .filter(each -> location.contains(uri(each)))
                .findFirst()
                .orElseThrow();
        String rest =
                location.substring(location.indexOf(uri(folder)) + uri(folder).length());
        int end = rest.indexOf('$');
        return folder.resolve(Path.of(URI.create("file:///" + (end < 0 ? rest : rest.substring(0, end)))
                        .getPath())
                .getFileName());
    }

    /** Whether a file lies right here. */
    public boolean isAbove(Path file) {
        return folders.contains(file.toAbsolutePath().normalize().getParent());
    }

    /** Whether a file of this name lies here. */
    boolean lies(String name) {
        return !name.isEmpty()
                && name.indexOf('/') < 0
                && folders.stream().anyMatch(folder -> Files.exists(folder.resolve(name)));
    }

    /** How a bundle's file is called, empty if it came another way. */
    public String name(String location) {
        return holds(location) ? file(location).getFileName().toString() : "";
    }

    private static Path file(String name, List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(folders.get(0).resolve(name));
    }

    /** When a file was changed last, in milliseconds; 0 if it can't be told. */
    long changed(String name) {
        return file(name, folders).toFile().lastModified();
    }

    /** Has the deployer look at a file again. */
    void touch(String name) {
        try {
            Files.setLastModifiedTime(file(name, folders), FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.warn("{} is not looked at again by itself; drop it again", name, e);
        }
    }

    /** What lies here, hidden files and read-me's left out. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, DeployFolder::counts)) {
                    all.forEach(files::add);
                } catch (IOException e) {
                    continue; // a folder that can't be read shows nothing
                }
            }
        }
        return files;
    }

    static boolean counts(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("README");
    }
}
