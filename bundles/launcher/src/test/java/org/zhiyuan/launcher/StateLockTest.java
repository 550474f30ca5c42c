package org.zhiyuan.launcher;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class StateLockTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aSecondOneIsToldWhoHoldsTheFolderAlsoAfterTheCollectorRan() throws Exception {
        Path data = folder.getRoot().toPath();
        StateLock.take(data);
        new RunFile("123", "/opt/zhiyuan", "8181", "127.0.0.1", "8101", "127.0.0.1").write(data);
        System.gc();
        String told =
                assertThrows(LaunchRefusal.class, () -> StateLock.take(data)).getMessage();
        assertTrue(
                told,
                told.contains(
                        "in use by process 123 (program in /opt/zhiyuan, at http://127.0.0.1:8181), which was left alone"));
    }

    @Test
    public void whoLetsGoMakesRoom() throws Exception {
        Path data = folder.getRoot().toPath();
        StateLock.take(data).release();
        StateLock.take(data).release();
    }
}
