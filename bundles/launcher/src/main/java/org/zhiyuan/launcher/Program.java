package org.zhiyuan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What a distribution consists of: its version, and a fingerprint that differs when anything of what runs differs. */
final class Program {

    private static final String OWN = "org/zhiyuan/";

    private Program() {}

    static String version(Path home) throws IOException {
        Path versions = home.resolve("system").resolve(OWN).resolve("core-api");
        if (!Files.isDirectory(versions)) {
            return "?";
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .reduce((first, last) -> last)
                    .orElse("?");
        }
    }

    /** Third parties' jars bear their version in the path; the platform's own may be built twice under one, so they are read. */
    static String fingerprint(Path home) throws IOException {
        MessageDigest digest = digest();
        for (String folder : List.of("system", "lib/boot", "lib/endorsed", "lib/jdk9plus", "lib/zhiyuan")) {
            jars(digest, home, home.resolve(folder));
        }
        Path startup = home.resolve("etc/startup.properties");
        if (Files.isRegularFile(startup)) {
            digest.update(Files.readAllBytes(startup));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of the plugins that lie in the folders, by name, size and time. */
    static String plugins(List<Path> folders) throws IOException {
        MessageDigest digest = digest();
        for (Path folder : folders) {
            digest.update((folder + "\n").getBytes(StandardCharsets.UTF_8));
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.list(folder)) {
                    for (Path jar : all.filter(path -> path.toString().endsWith(".jar") && Files.isRegularFile(path))
                            .sorted()
                            .toList()) {
                        digest.update((jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + "\n")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void jars(MessageDigest digest, Path home, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path jar : all.filter(path -> path.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                String name = home.relativize(jar).toString();
                digest.update((name + " " + Files.size(jar) + "\n").getBytes(StandardCharsets.UTF_8));
                if (name.contains(OWN)) {
                    digest.update(Files.readAllBytes(jar));
                }
            }
        }
    }

    static String sum(Path file) throws IOException {
        return HexFormat.of().formatHex(digest().digest(Files.readAllBytes(file)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
