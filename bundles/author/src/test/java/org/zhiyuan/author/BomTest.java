package org.zhiyuan.author;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The bill of materials names exactly the bundles that say they are for plugins, at the versions of the platform. */
public class BomTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency><groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId>"
                    + "<version>([^<]+)</version>(?:<scope>(\\w+)</scope>)?</dependency>");

    static String version() throws IOException {
        return first("<version>([^<]+)</version>", Files.readString(ROOT.resolve("pom.xml")));
    }

    private static String bom() throws IOException {
        return Files.readString(ROOT.resolve("bundles/plugin-bom/pom.xml"));
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "";
    }

    @Test
    public void itHasThePlatformsVersion() throws IOException {
        assertEquals(version(), first("<version>([^<]+)</version>", bom()));
    }

    @Test
    public void itsOwnArtifactsAreTheBundlesForPluginsAndTheTestKit() throws IOException {
        Map<String, String> expected = new TreeMap<>(Map.of("testkit", "test"));
        try (Stream<Path> modules = Files.list(ROOT.resolve("bundles"))) {
            for (Path pom : modules.map(each -> each.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList()) {
                if (Files.readString(pom).contains("zhiyuan.plugin.api;")) {
                    expected.put(pom.getParent().getFileName().toString(), "provided");
                }
            }
        }
        Map<String, String> found = new TreeMap<>();
        Matcher dependency = DEPENDENCY.matcher(bom());
        while (dependency.find()) {
            if (dependency.group(1).equals("org.zhiyuan")) {
                found.put(dependency.group(2), dependency.group(4));
            }
        }
        assertEquals(expected, found);
        assertEquals(5, found.size());
    }

    @Test
    public void librariesHaveTheVersionsThatThePlatformRunsWith() throws IOException {
        String root = Files.readString(ROOT.resolve("pom.xml"));
        List<String> differ = DEPENDENCY
                .matcher(bom())
                .results()
                .filter(each -> !each.group(1).equals("org.zhiyuan"))
                .map(each -> each.group(1) + ":" + each.group(2) + ":" + each.group(3))
                .filter(each -> !versions(root).contains(each))
                .toList();
        assertEquals(List.of(), differ);
    }

    private static TreeSet<String> versions(String root) {
        TreeSet<String> all = new TreeSet<>();
        DEPENDENCY.matcher(root).results().forEach(each -> {
            String property = first("\\$\\{([^}]+)\\}", each.group(3));
            all.add(each.group(1) + ":" + each.group(2) + ":"
                    + first("<" + Pattern.quote(property) + ">([^<]+)<", root));
        });
        return all;
    }
}
