package org.zhiyuan.wall.internal;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** F12: what the distribution brought is told from everything else by where it came from. */
public class OriginsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path home;
    private Origins origins;

    @Before
    public void unpack() throws IOException {
        home = folder.newFolder("志愿 平台").toPath();
        Path jar = home.resolve("system/org/zhiyuan/rest/1.0.0/rest-1.0.0.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        origins = new Origins(
                home, "reference:file:/old/place/system/org/zhiyuan/wall/1.0.0/wall-1.0.0.jar", List.of("local", ""));
    }

    @Test
    public void whatLiesInTheDistributionIsItsOwn() {
        assertFalse(origins.isOutside("reference:" + uri("system/org/zhiyuan/rest/1.0.0/rest-1.0.0.jar")));
        assertFalse(origins.isOutside("reference:file:" + home + "/system/org/zhiyuan/rest/1.0.0/rest-1.0.0.jar"));
        assertFalse(origins.isOutside("mvn:org.zhiyuan/rest/1.0.0"));
        assertFalse(origins.isOutside("wrap:mvn:org.zhiyuan/rest/1.0.0/jar$Import-Package=*"));
        assertFalse(origins.isOutside(uri("tools/generator/generator.jar")));
        assertFalse("an operator counts it", origins.isOutside("local"));
    }

    @Test
    public void aBundleCacheThatNamesTheFolderBeforeAMoveIsFollowed() {
        assertFalse(origins.isOutside("reference:file:/old/place/system/org/zhiyuan/rest/1.0.0/rest-1.0.0.jar"));
    }

    @Test
    public void everythingElseIsOutside() {
        for (String location : new String[] {
            uri("deploy/x.jar"),
            uri("plugins/x.jar"),
            uri("system/../deploy/x.jar"),
            "mvn:org.example/x/1.0",
            "mvn:org.zhiyuan/rest/../../../../deploy/x",
            "http://127.0.0.1/x.jar",
            "file:x.jar",
            "inputstream:x",
            "reference:file:/tmp/system/x.jar"
        }) {
            assertTrue(location, origins.isOutside(location));
        }
    }

    private String uri(String path) {
        return home.resolve(path).toUri().toString().replace("file:///", "file:/");
    }
}
