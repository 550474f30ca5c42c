package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

/** One name has one meaning: no two classes of the platform are called the same. */
public class NameTest {

    private static final Path BUNDLES = Path.of(System.getProperty("basedir", "."), "..");

    /** What OSGi and the JVM start by convention. */
    private static final Set<String> CONVENTIONS =
            Set.of("Activator.java", "Main.java", "package-info.java", "module-info.java");

    @Test
    public void noTwoClassesHaveOneName() throws IOException {
        Map<String, Set<String>> places = new TreeMap<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            files.filter(NameTest::isMain)
                    .forEach(file -> places.computeIfAbsent(file.getFileName().toString(), name -> new TreeSet<>())
                            .add(BUNDLES.relativize(file).toString()));
        }
        List<Set<String>> twice =
                places.values().stream().filter(found -> found.size() > 1).toList();
        assertTrue("too few classes: " + places.size(), places.size() > 1000);
        assertEquals(List.of(), twice);
    }

    private static boolean isMain(Path file) {
        String path = file.toString();
        return path.endsWith(".java")
                && path.contains("/src/main/java/")
                && !path.contains("/target/")
                && !path.contains("/archetype-resources/")
                && !CONVENTIONS.contains(file.getFileName().toString());
    }
}
