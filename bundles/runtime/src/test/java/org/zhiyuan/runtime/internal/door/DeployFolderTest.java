package org.zhiyuan.runtime.internal.door;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DeployFolderTest {

    @Rule
    public final TemporaryFolder root = new TemporaryFolder();

    @Test
    public void knowsItsOwnBundlesByTheirLocation() throws IOException {
        Path deploy = root.newFolder("deploy here").toPath();
        DeployFolder folder = new DeployFolder(deploy);
        String location = deploy.resolve("志 愿.jar").toFile().toURI().toString();
        assertTrue(folder.holds(location));
        assertEquals(deploy.resolve("志 愿.jar"), folder.file(location));
        assertFalse(folder.holds("mvn:org.zhiyuan/salon/1.0"));
        assertFalse(folder.holds(root.getRoot()
                .toPath()
                .resolve("elsewhere/x.jar")
                .toFile()
                .toURI()
                .toString()));
    }

    @Test
    public void showsWhatLiesInItButNoReadMe() throws IOException {
        Path deploy = root.newFolder("deploy").toPath();
        root.newFile("deploy/README");
        root.newFile("deploy/.hidden.jar");
        root.newFile("deploy/x.jar");
        assertEquals(List.of(deploy.resolve("x.jar")), new DeployFolder(deploy).files());
        assertTrue(new DeployFolder(deploy.resolve("missing")).files().isEmpty());
    }

    @Test
    public void theOperatorsOwnFolderCountsAsMuch() throws IOException {
        Path deploy = root.newFolder("deploy").toPath();
        Path own = root.newFolder("own").toPath();
        Path jar = Files.createFile(own.resolve("y.jar"));
        DeployFolder folders = new DeployFolder(deploy, own);
        assertTrue(folders.holds(DeployFolder.location(jar)));
        assertEquals(jar, folders.file(DeployFolder.location(jar)));
        assertTrue(folders.isAbove(jar));
        assertEquals(List.of(jar), folders.files());
    }

    @Test
    public void everythingInTheFolderIsItsBusinessAndNothingElse() throws IOException {
        Path deploy = root.newFolder("deploy").toPath();
        DeployFolder folder = new DeployFolder(deploy);
        assertTrue(folder.isAbove(deploy.resolve("x.jar")));
        assertTrue(folder.isAbove(deploy.resolve("org.example.cfg")));
        assertFalse(folder.isAbove(root.getRoot().toPath().resolve("etc/org.example.cfg")));
        assertFalse(folder.isAbove(deploy.resolve("below/x.jar")));
    }

    @Test
    public void whatTheManagerPutsIntoItsOwnFolderIsNotDropped() throws IOException {
        Path deploy = root.newFolder("deploy").toPath();
        Path installed = root.newFolder("installed").toPath();
        Path dropped = Files.createFile(deploy.resolve("x.jar"));
        Path own = Files.createFile(installed.resolve("y.jar"));
        DeployFolder folder = new DeployFolder(List.of(deploy), installed);
        assertEquals(List.of(dropped, own), folder.files());
        assertEquals(List.of(dropped), folder.dropped());
        assertTrue(folder.holds(DeployFolder.location(own)));
        assertEquals(List.of(deploy.resolve("y.jar")), folder.places("y.jar"));
        assertTrue(folder.places("").isEmpty());
    }
}
