package org.zhiyuan.runtime.internal.door;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** F1: a start that died with a plugin leaves the plugin out the next time. */
public class StartJournalTest {

    @Rule
    public final TemporaryFolder root = new TemporaryFolder();

    private Path deploy;

    @Before
    public void drop() throws IOException {
        deploy = root.newFolder("deploy").toPath();
        for (String name : new String[] {"a.jar", "b.jar", "c.jar"}) {
            Files.writeString(deploy.resolve(name), name);
        }
    }

    @Test
    public void whatWasBeingStartedWhenTheProcessEndedIsLeftOut() throws IOException {
        StartJournal first = journal();
        first.begin("a.jar");
        first.end("a.jar");
        first.begin("b.jar");
        StartJournal next = journal();
        assertNull(next.refusal("a.jar"));
        assertTrue(next.refusal("b.jar").en().contains("the process ended while it was being started"));
        assertNotNull("also the time after", journal().refusal("b.jar"));
        Files.setLastModifiedTime(deploy.resolve("b.jar"), FileTime.fromMillis(1_000_000));
        assertNull("changed, it gets another chance", next.refusal("b.jar"));
        assertNull(journal().refusal("b.jar"));
    }

    @Test
    public void ofSeveralAtOnceThoseAreLeftOutThatWereThereTheTimeBefore() {
        StartJournal first = journal();
        first.begin("a.jar");
        first.begin("b.jar");
        StartJournal second = journal();
        assertNull(second.refusal("a.jar"));
        assertNull(second.refusal("b.jar"));
        second.begin("b.jar");
        second.begin("c.jar");
        StartJournal third = journal();
        assertNotNull(third.refusal("b.jar"));
        assertNull(third.refusal("a.jar"));
        assertNull(third.refusal("c.jar"));
    }

    @Test
    public void anAdministratorLetsItInAgainAndAFileThatIsAwayIsForgotten() throws IOException {
        journal().begin("b.jar");
        StartJournal next = journal();
        assertTrue(next.release("b.jar"));
        assertFalse(next.release("b.jar"));
        assertNull(next.refusal("b.jar"));
        next.begin("c.jar");
        Files.delete(deploy.resolve("c.jar"));
        assertNull(journal().refusal("c.jar"));
    }

    private StartJournal journal() {
        return new StartJournal(
                new DeployFolder(deploy), root.getRoot().toPath().resolve("state"));
    }
}
