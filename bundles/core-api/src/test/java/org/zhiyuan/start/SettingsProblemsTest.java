package org.zhiyuan.start;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.core.Text;

public class SettingsProblemsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void filesThatWereLeftOutAndCitiesThatDidNotComeAreNamed() throws IOException {
        Path etc = folder.getRoot().toPath();
        Files.writeString(etc.resolve(".problems"), "org.zhiyuan.city-130500.cfg\t空\tis empty\n");
        Files.writeString(etc.resolve("org.zhiyuan.city-130300.cfg"), "region = 130300\n");
        Files.writeString(etc.resolve("org.zhiyuan.city-130400.cfg"), "agency.zh = 无区划\n");
        assertEquals(
                List.of(
                        Text.of("空", "is empty"),
                        Text.of(
                                "org.zhiyuan.city-130400.cfg 未生效，原因见日志",
                                "org.zhiyuan.city-130400.cfg is not in force, the log says why")),
                SettingsProblems.in(etc, Set.of("130300")::contains));
    }

    @Test
    public void whereAllIsWellNothingIsSaid() throws IOException {
        Path etc = folder.getRoot().toPath();
        Files.writeString(etc.resolve("org.zhiyuan.city-130300.cfg"), "\nregion: 130300 \n");
        assertEquals(List.of(), SettingsProblems.in(etc, "130300"::equals));
    }
}
