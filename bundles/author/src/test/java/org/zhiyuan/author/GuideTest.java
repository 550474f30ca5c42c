package org.zhiyuan.author;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.Result;

/** The samples of the plugin author's guide, cut out of its text: they compile without warnings, their tests pass, the commands work. */
public class GuideTest {

    private static final Pattern FILE = Pattern.compile("(?ms)^`(src/[^`]+)`\\n\\n```(\\w+)\\n(.*?)^```");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|xml|json)\\n");
    private static final Pattern COMMAND = Pattern.compile("(?m)^bin/zhiyuan new (\\S+) (.+)$");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private static String guide() throws IOException {
        return Files.readString(Path.of("../../docs/plugin-author.md"));
    }

    @Test
    public void everySampleSaysWhichFileItIs() throws IOException {
        long blocks = BLOCK.matcher(guide()).results().count();
        assertEquals(blocks, FILE.matcher(guide()).results().count());
        assertTrue("samples: " + blocks, blocks >= 12);
    }

    @Test
    public void everySampleCompilesAndItsOwnTestsPass() throws Exception {
        List<String> tested = new ArrayList<>();
        for (String section : guide().split("(?m)^## ")) {
            List<MatchResult> files = FILE.matcher(section).results().toList();
            if (files.isEmpty()) {
                continue;
            }
            Path project = folder.newFolder().toPath();
            for (MatchResult file : files) {
                Path at = project.resolve(file.group(1));
                Files.createDirectories(at.getParent());
                Files.writeString(at, file.group(3));
            }
            Generated sample = Generated.at(project).compile();
            for (MatchResult file : files) {
                Matcher test = Pattern.compile("src/test/java/(.+)\\.java").matcher(file.group(1));
                if (test.matches()) {
                    Result result = sample.test(test.group(1).replace('/', '.'));
                    assertEquals(result.getFailures().toString(), 0, result.getFailureCount());
                    assertTrue(file.group(1), result.getRunCount() > 3);
                    tested.add(test.group(1));
                }
            }
        }
        assertEquals(tested.toString(), 3, tested.size());
    }

    @Test
    public void itsCommandsWriteAProjectOfEachKind() throws IOException {
        List<String> kinds = new ArrayList<>();
        Matcher command = COMMAND.matcher(guide());
        while (command.find()) {
            String[] words = WORD.matcher(command.group(2))
                    .results()
                    .map(word -> word.group().replace("\"", ""))
                    .toArray(String[]::new);
            Generated.of(command.group(1), folder.getRoot().toPath(), words);
            assertTrue(Files.exists(folder.getRoot().toPath().resolve(words[0]).resolve("pom.xml")));
            kinds.add(command.group(1));
        }
        assertEquals(List.of("service-type", "city", "expert-type", "rule-pack"), kinds);
    }
}
