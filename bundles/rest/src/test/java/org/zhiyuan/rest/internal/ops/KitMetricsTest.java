package org.zhiyuan.rest.internal.ops;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What the operator's kit watches is what the code writes. */
public class KitMetricsTest {
    private static final Path KIT = Path.of("../../karaf-assembly/src/main/resources/kit");
    private static final Pattern NAME = Pattern.compile("\\b(?:zhiyuan|jvm|process)_[a-z_]+");

    @Test
    public void alertsAndDashboardUseMetricsThatAreWritten() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    (Iterable<Path>) sources.filter(each -> each.toString().endsWith(".java"))::iterator) {
                written.addAll(names(source));
            }
        }
        for (String file : List.of("alerts.yml", "dashboard.json")) {
            Set<String> used = names(KIT.resolve(file));
            assertFalse(file + " uses no metric", used.isEmpty());
            used.removeAll(written);
            assertEquals(file + " uses metrics that nobody writes", Set.of(), used);
        }
    }

    private static Set<String> names(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(Files.readString(file));
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }
}
