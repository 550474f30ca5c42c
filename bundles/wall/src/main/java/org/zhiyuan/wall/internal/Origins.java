package org.zhiyuan.wall.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/** Tells the distribution's bundles from all others by where they come from. */
final class Origins {

    private static final String REFERENCE = "reference:";
    private static final String FILE = "file:";
    private static final Pattern MAVEN = Pattern.compile("mvn:([^/!$]+)/([^/$]+)/([^/$]+)(?:/([^/$]+))?(?:/([^/$]+))?");

    private final List<Path> folders;
    private final List<Path> repositories;
    private final List<String> prefixes;
    private final Map<Long, Boolean> outside = new ConcurrentHashMap<>();

    /**
     * @param home the distribution's folder
     * @param wall where the wall's own bundle came from: a bundle cache may still name the folder that the distribution lay in before
     * @param prefixes of further locations that an operator counts as the distribution's
     */
    Origins(Path home, String wall, List<String> prefixes) {
        this.repositories =
                new ArrayList<>(List.of(home.resolve("system").toAbsolutePath().normalize()));
        Path own = file(wall);
        // org/zhiyuan/wall/<version>/<jar> below the repository
        if (own != null && own.getNameCount() > 5 && own.getParent().getParent().endsWith("org/zhiyuan/wall")) {
            repositories.add(own.getRoot().resolve(own.subpath(0, own.getNameCount() - 5)));
        }
        this.folders = new ArrayList<>(repositories);
        folders.add(home.resolve("tools").toAbsolutePath().normalize());
        this.prefixes = prefixes.stream()
                .map(String::strip)
                .filter(prefix -> !prefix.isEmpty())
                .toList();
    }

    boolean isOutside(Bundle bundle) {
        long id = bundle.getBundleId();
        return id != 0 && outside.computeIfAbsent(id, each -> isOutside(bundle.getLocation()));
    }

    void forget(Bundle bundle) {
        outside.remove(bundle.getBundleId());
    }

    boolean isOutside(String location) {
        if (prefixes.stream().anyMatch(location::startsWith)) {
            return false;
        }
        Path file = file(location);
        if (file != null) {
            return folders.stream().noneMatch(file::startsWith);
        }
        Matcher maven = MAVEN.matcher(location.startsWith("wrap:") ? location.substring("wrap:".length()) : location);
        return !maven.lookingAt() || !isBrought(maven);
    }

    private boolean isBrought(Matcher maven) {
        String artifact = maven.group(2);
        String version = maven.group(3);
        String type = maven.group(4) == null ? "jar" : maven.group(4);
        String classifier = maven.group(5) == null ? "" : "-" + maven.group(5);
        try {
            Path inside = Path.of(
                    maven.group(1).replace('.', '/'),
                    artifact,
                    version,
                    artifact + "-" + version + classifier + "." + type);
            return repositories.stream()
                    .map(repository -> repository.resolve(inside).normalize())
                    .anyMatch(file -> repositories.stream().anyMatch(file::startsWith) && Files.exists(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Null if the location is none of a file. */
    private static Path file(String location) {
        String rest = location.startsWith(REFERENCE) ? location.substring(REFERENCE.length()) : location;
        if (!rest.startsWith(FILE)) {
            return null;
        }
        try {
            String path = new URI(rest).getPath();
            return path == null ? null : Path.of(path).toAbsolutePath().normalize();
        } catch (URISyntaxException | InvalidPathException e) {
            return Path.of(rest.substring(FILE.length()).replace('\0', '_'))
                    .toAbsolutePath()
                    .normalize();
        }
    }
}
