package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** docs/glossary.md shows the Chinese terms that the contracts' Javadoc begins with; {@code -Dglossary.write=true} draws it anew. */
public class GlossaryTest {

    private static final Path BUNDLES = Path.of(System.getProperty("basedir", "."), "..");
    private static final Path PAGE = BUNDLES.resolve("../docs/glossary.md");
    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                    + "public (?:final |sealed |abstract )*(?:record|enum|class|interface|@interface) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern TERM = Pattern.compile("\\((\\p{IsHan}[^)]{0,40})\\)");

    @Test
    public void theGlossaryShowsTheTermsOfTheContracts() throws IOException {
        TreeSet<String> rows = new TreeSet<>();
        try (Stream<Path> modules = Files.list(BUNDLES)) {
            modules.filter(module -> module.getFileName().toString().endsWith("-api"))
                    .forEach(module -> collect(module, rows));
        }
        String drawn = "# Glossary\n\nChinese term, English name and the type that carries it, drawn by `GlossaryTest` "
                + "from the first sentences of the contracts' Javadoc.\n\n"
                + "| 中文 | English | type |\n| --- | --- | --- |\n"
                + rows.stream().collect(Collectors.joining());
        if (Boolean.getBoolean("glossary.write")) {
            Files.writeString(PAGE, drawn);
        }
        assertTrue("too few terms: " + rows.size(), rows.size() > 80);
        assertEquals("draw anew with -Dglossary.write=true", drawn, Files.readString(PAGE));
    }

    private static void collect(Path module, TreeSet<String> rows) {
        try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
            List<Path> files =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path file : files) {
                Matcher type = TYPE.matcher(Files.readString(file));
                if (type.find()) {
                    String sentence = type.group(1).split("\\.(\\s|$)", 2)[0];
                    Matcher term = TERM.matcher(sentence);
                    if (term.find()) {
                        String name = type.group(2);
                        String qualified = module.resolve("src/main/java")
                                .relativize(file)
                                .toString()
                                .replaceFirst("\\.java$", "");
                        String chinese = term.group(1).replaceAll("\\s+", " ");
                        rows.add("| " + chinese + " | " + words(name) + " | `" + qualified.replace('/', '.') + "` |\n");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
