package org.zhiyuan.author;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Writes the project of a new plugin: {@code zhiyuan new <kind> <name> [key=value …]}. */
final class NewProject {

    private static final String SUFFIX = "-archetype.jar";
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Path tools;

    /** From the folder of the distribution that holds the archetypes and the repository. */
    NewProject(Path tools) {
        this.tools = tools;
    }

    /** Returns the project's folder, which is made in the given one. */
    Path write(Path in, List<String> arguments) throws IOException {
        if (arguments.size() < 2 || !kinds().contains(arguments.get(0))) {
            throw Refused.of(
                    "用法：zhiyuan new 类别 名称 [键=值 …]，类别为 " + String.join("、", kinds()),
                    "Usage: zhiyuan new KIND NAME [KEY=VALUE …], the kind being one of " + String.join(", ", kinds()));
        }
        Path jar = tools.resolve(arguments.get(0) + SUFFIX);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return write(new Archetype(files.getPath("/")), in, arguments.subList(1, arguments.size()));
        }
    }

    Path write(Archetype archetype, Path in, List<String> arguments) throws IOException {
        String name = arguments.get(0);
        if (!name.matches(NAME) || name.length() > 40) {
            throw Refused.of(
                    "名称须为小写字母、数字和横线，如 open-day",
                    "The name must be lower-case letters, digits and dashes, such as open-day");
        }
        Map<String, String> given = given(archetype, arguments.subList(1, arguments.size()));
        given.put("artifactId", name);
        given.putIfAbsent("groupId", "org.example");
        given.putIfAbsent("version", "1.0.0");
        given.putIfAbsent("package", given.get("groupId") + "." + name.replace("-", ""));
        given.putIfAbsent(
                "zhiyuanRepository", tools.resolve("repository").toUri().toString());
        if (!SourceVersion.isName(given.get("package"))) {
            throw Refused.of(
                    given.get("package") + " 不是 Java 包名，请给出 package=…",
                    given.get("package") + " is no name of a Java package: say package=…");
        }
        Map<String, String> values = archetype.complete(given);
        Path project = in.resolve(name);
        if (Files.exists(project)) {
            throw Refused.of(project + " 已存在，未作改动", project + " is there already and was left alone");
        }
        archetype.write(project, values);
        return project;
    }

    private static Map<String, String> given(Archetype archetype, List<String> arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            int at = argument.indexOf('=');
            String key = at < 0 ? argument : argument.substring(0, at);
            if (at < 0
                    || !archetype.properties().containsKey(key)
                            && !List.of("groupId", "version", "package").contains(key)) {
                String known = "groupId, version, package, "
                        + String.join(", ", archetype.properties().keySet());
                throw Refused.of(argument + " 不是其中之一的 键=值：" + known, argument + " is no KEY=VALUE of these: " + known);
            }
            given.put(key, argument.substring(at + 1));
        }
        return given;
    }

    private List<String> kinds() throws IOException {
        try (Stream<Path> files = Files.list(tools)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
