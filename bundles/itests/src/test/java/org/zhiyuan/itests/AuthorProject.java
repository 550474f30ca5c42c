package org.zhiyuan.itests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A project as an author has it who got the distribution: written by it, built by Maven with an empty local repository. Libraries and
 * Maven's plugins come from this build's own repository as a mirror, the platform's artifacts from the distribution alone.
 */
final class AuthorProject {

    private static final String SETTINGS = """
            <settings>
              <mirrors>
                <mirror><id>libraries</id><mirrorOf>*,!zhiyuan</mirrorOf><url>%s</url></mirror>
              </mirrors>
            </settings>
            """;

    private final RunningPlatform platform;
    private final Path folder;
    private final String name;

    AuthorProject(RunningPlatform platform, String kind, String name, String... values) throws IOException {
        this.platform = platform;
        this.name = name;
        folder = Files.createDirectories(platform.data().resolveSibling("authors"));
        List<String> arguments = new ArrayList<>(List.of("new", kind, name));
        arguments.addAll(List.of(values));
        run(platform.program(arguments.toArray(String[]::new)));
    }

    Path path() {
        return folder.resolve(name);
    }

    void replace(String file, String text, String by) throws IOException {
        String before = Files.readString(path().resolve(file));
        if (!before.contains(text)) {
            throw new AssertionError(file + " has no " + text);
        }
        Files.writeString(path().resolve(file), before.replace(text, by));
    }

    /** Compiles, runs the project's own tests and packs it, and returns the jar. */
    Path build() throws IOException {
        Path settings = folder.resolve("settings.xml");
        Files.writeString(
                settings,
                SETTINGS.formatted(
                        Path.of(System.getProperty("zhiyuan.repository")).toUri()));
        Path maven = Path.of(System.getProperty("zhiyuan.maven"), "bin", "mvn");
        ProcessBuilder builder = new ProcessBuilder(
                maven.toString(),
                "-B",
                "-ntp",
                "-q",
                "-s",
                settings.toString(),
                "-gs",
                settings.toString(),
                "-Dmaven.repo.local=" + folder.resolve("local"),
                "-f",
                path().resolve("pom.xml").toString(),
                "package");
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.keySet().removeIf(key -> key.startsWith("MAVEN_"));
        run(builder);
        if (!Files.exists(path().resolve("target/surefire-reports"))) {
            throw new AssertionError(name + " was packed without its tests");
        }
        return path().resolve("target").resolve(name + "-1.0.0.jar");
    }

    private void run(ProcessBuilder builder) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(300, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (process.waitFor() != 0) {
                throw new AssertionError(builder.command() + ":\n" + Files.readString(said, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
