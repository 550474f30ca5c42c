package org.zhiyuan.start;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.zhiyuan.core.Text;

public class StartRefusalTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aReasonIsOneLineInBothLanguagesAndTheSameOneIsNotedOnce() throws IOException {
        Path state = folder.getRoot().toPath();
        StartRefusal.note(state, Text.of("密钥\n丢失", "the key\r\nis\tlost "));
        StartRefusal.note(state, Text.of("密钥\n丢失", "the key\r\nis\tlost "));
        StartRefusal.note(state, Text.of("口令太短", "the password is too short"));
        assertEquals(
                List.of("密钥 丢失\tthe key is lost", "口令太短\tthe password is too short"),
                Files.readAllLines(state.resolve(StartRefusal.FILE)));
    }

    @Test
    public void aFolderThatIsGoneHidesTheReasonFromNobodyElse() {
        StartRefusal.note(folder.getRoot().toPath().resolve("gone"), Text.of("原因", "reason"));
    }
}
