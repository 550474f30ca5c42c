package org.zhiyuan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The public types of the contracts' bundles, by their sources. */
final class Contracts {

    private static final Path BUNDLES = Path.of(System.getProperty("basedir", "."), "..");

    private Contracts() {}

    /** The types of each bundle, nested ones after their own; by the bundle's name. */
    static Map<String, List<Class<?>>> types() {
        Map<String, List<Class<?>>> all = new TreeMap<>();
        try (Stream<Path> modules = Files.list(BUNDLES)) {
            modules.filter(module -> module.getFileName().toString().endsWith("-api"))
                    .forEach(
                            module -> all.put(module.getFileName().toString(), types(module.resolve("src/main/java"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<Class<?>> types(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> sources.relativize(file).toString())
                    .filter(name -> name.endsWith(".java"))
                    .filter(name -> !name.endsWith("package-info.java"))
                    .sorted()
                    .map(name -> name.replaceFirst("\\.java$", "").replace('/', '.'))
                    .<Class<?>>map(Contracts::load)
                    .flatMap(Contracts::withNested)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Contracts.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                Arrays.stream(type.getDeclaredClasses())
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .flatMap(Contracts::withNested));
    }

    /** The source of a type, or of that around it. */
    static String source(String bundle, Class<?> type) {
        String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        try {
            return Files.readString(
                    BUNDLES.resolve(bundle).resolve("src/main/java").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
