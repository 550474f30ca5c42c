package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * docs/traceability.md lists for each rule the test classes with a method that names it ({@code r26_…}, {@code …_r96r97}); where a rule
 * is carried out is written by hand. {@code -Dtraceability.write=true} writes the tests anew.
 */
public class TraceabilityTest {

    private static final int RULES = 107;
    private static final int WIDTH = 150;
    private static final Path BUNDLES = Path.of(System.getProperty("basedir", "."), "..");
    private static final Path PAGE = BUNDLES.resolve("../docs/traceability.md");
    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");
    private static final Pattern RULE =
            Pattern.compile("(?<![a-zA-Z])r(\\d{1,3})(?=r\\d|_|[A-Z]|$)|(?<=[a-z])R(\\d{1,3})(?=R\\d|_|[A-Z]|$)");
    private static final Pattern TESTS = Pattern.compile("(?m)^Tests:[^\\n]*(?:\\n[^\\n#]+)*");

    @Test
    public void eachRuleNamesTheTestsThatNameIt() throws IOException {
        String page = Files.readString(PAGE);
        Map<Integer, TreeSet<String>> named = named();
        String head = page.substring(0, page.indexOf("\n## R"));
        Map<Integer, String> written = sections(page.substring(head.length()));
        assertEquals(
                "a section a rule, in order",
                IntStream.rangeClosed(1, RULES).boxed().toList(),
                List.copyOf(written.keySet()));
        StringBuilder drawn = new StringBuilder(head);
        written.forEach((rule, text) -> drawn.append(TESTS.matcher(text)
                .replaceFirst(Matcher.quoteReplacement(line(named.getOrDefault(rule, new TreeSet<>()))))));
        if (Boolean.getBoolean("traceability.write")) {
            Files.writeString(PAGE, drawn);
        }
        assertEquals("write anew with -Dtraceability.write=true", drawn.toString(), Files.readString(PAGE));
    }

    private static Map<Integer, String> sections(String rules) {
        Map<Integer, String> found = new TreeMap<>();
        for (String section : rules.split("(?=\\n## R)")) {
            found.put(Integer.valueOf(section.strip().replaceFirst("(?s)^## R(\\d+).*", "$1")), section);
        }
        return found;
    }

    private static String line(TreeSet<String> tests) {
        StringBuilder line = new StringBuilder("Tests:");
        int width = line.length();
        String names = tests.isEmpty() ? "none" : tests.stream().collect(Collectors.joining(", "));
        for (String name : names.split(" ")) {
            boolean wraps = width + 1 + name.length() > WIDTH;
            line.append(wraps ? '\n' : ' ').append(name);
            width = wraps ? name.length() : width + 1 + name.length();
        }
        return line.toString();
    }

    private static Map<Integer, TreeSet<String>> named() throws IOException {
        Map<Integer, TreeSet<String>> named = new TreeMap<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            files.filter(TraceabilityTest::isTest).forEach(file -> read(file, named));
        }
        return named;
    }

    private static boolean isTest(Path file) {
        String path = BUNDLES.relativize(file).toString().replace('\\', '/');
        return path.endsWith(".java")
                && !path.contains("/target/")
                && (path.contains("/src/test/java/") || path.startsWith("testkit/"));
    }

    private static void read(Path file, Map<Integer, TreeSet<String>> named) {
        try {
            String name = file.getFileName().toString().replaceFirst("\\.java$", "");
            Matcher method = METHOD.matcher(Files.readString(file));
            while (method.find()) {
                Matcher rule = RULE.matcher(method.group(1));
                while (rule.find()) {
                    int number = Integer.parseInt(rule.group(1) == null ? rule.group(2) : rule.group(1));
                    named.computeIfAbsent(number, key -> new TreeSet<>()).add(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
