package org.zhiyuan.runtime.internal.door;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folders plugins are dropped into: the distribution's, and the operator's own in the state folder. */
public final class DeployFolder {

    private final List<Path> folders;

    public DeployFolder(Path... folders) {
        this.folders = Stream.of(folders).map(folder -> folder.toAbsolutePath().normalize()).distinct().toList();
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
        Path folder = folders.stream().filter(each -> location.contains(uri(each))).findFirst().orElseThrow();
        String rest = location.substring(location.indexOf(uri(folder)) + uri(folder).length());
        int end = rest.indexOf('$');
        return folder.resolve(Path.of(URI.create("file:///" + (end < 0 ? rest : rest.substring(0, end))).getPath()).getFileName());
    }

    /** Whether a file lies right here. */
    boolean isAbove(Path file) {
        return folders.contains(file.toAbsolutePath().normalize().getParent());
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
