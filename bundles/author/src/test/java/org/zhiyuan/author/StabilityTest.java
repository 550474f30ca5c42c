package org.zhiyuan.author;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** In the packages for plugins, an extension point says that plugins implement it, and every other interface that the platform does. */
public class StabilityTest {

    private static final Path BUNDLES = Path.of("..");
    private static final Pattern INTERFACE =
            Pattern.compile("(?m)^((?:@\\w+[^\\n]*\\n)*)public (?:sealed |non-sealed )?interface (\\w+)");

    /** The names in a list of the capability that the API's bundles state. */
    private static Set<String> stated(String list) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> modules = Files.list(BUNDLES)) {
            for (Path pom : modules.map(each -> each.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList()) {
                Matcher found = Pattern.compile(list + ":List&lt;String&gt;=\"([^\"]+)\"")
                        .matcher(Files.readString(pom));
                while (found.find()) {
                    names.addAll(List.of(found.group(1).split("[,\\s]+")));
                }
            }
        }
        return names.stream().filter(each -> each.startsWith("org.zhiyuan.")).collect(Collectors.toSet());
    }

    private static Set<String> marked(String mark) throws IOException {
        Set<String> marked = new TreeSet<>();
        for (String name : stated("packages")) {
            for (String module : List.of("core-api", "station-api", "expert-api", "activity-api")) {
                Path folder = BUNDLES.resolve(module).resolve("src/main/java").resolve(name.replace('.', '/'));
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.list(folder)) {
                        for (Path file : files.filter(Files::isRegularFile).toList()) {
                            Matcher found = INTERFACE.matcher(Files.readString(file));
                            if (found.find() && found.group(1).contains(mark)) {
                                marked.add(name + "." + found.group(2));
                            }
                        }
                    }
                }
            }
        }
        return marked;
    }

    @Test
    public void extensionPointsAndNothingElseAreForPluginsToImplement() throws IOException {
        assertEquals(stated("extensions"), marked("@ConsumerType"));
        assertEquals(8, marked("@ConsumerType").size());
    }

    @Test
    public void everyOtherInterfaceIsThePlatformsToImplement() throws IOException {
        Set<String> others = marked("");
        others.removeAll(stated("extensions"));
        assertEquals(others, marked("@ProviderType"));
    }

    @Test
    public void theJavadocIsOfThePackagesForPluginsAlone() throws IOException {
        Set<String> documented = Pattern.compile("<sourceFileInclude>(org/zhiyuan/.+?)/\\*\\.java<")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(each -> each.group(1).replace('/', '.'))
                .collect(Collectors.toSet());
        assertEquals(stated("packages"), documented);
    }
}
