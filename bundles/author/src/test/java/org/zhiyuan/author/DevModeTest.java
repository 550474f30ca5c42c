package org.zhiyuan.author;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a build leaves in target/ takes the place of what runs, and the author sees that plugin's lines and findings alone. */
public class DevModeTest {

    private static final String HEAD = "2026-11-22T10:00:00,000 | %s | main | Plugin | 99 - %s - 1.0.0 | %s%n";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T02:00:00Z");
    private String finding = "ACTIVE";
    private Path target;
    private Path deploy;
    private Path delivered;
    private Path log;
    private DevMode mode;

    @Before
    public void begin() throws IOException {
        target = folder.newFolder("project", "target").toPath();
        deploy = folder.newFolder("deploy").toPath();
        delivered = folder.newFolder("delivered").toPath();
        log = folder.newFile("karaf.log").toPath();
        write("ERROR", "org.example.open-day", "of before");
        mode = new DevMode(
                target.getParent(),
                List.of(deploy, delivered),
                new PluginLog(log),
                this::why,
                new PrintStream(said),
                clock());
    }

    private String why(String file) {
        asked.add(file);
        return finding;
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private void jar(Path file, String symbolicName, String content, int second) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", symbolicName + ";singleton:=true");
        manifest.getMainAttributes().putValue("Content", content);
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
        Files.setLastModifiedTime(file, FileTime.from(now.plusSeconds(second)));
    }

    private void write(String level, String bundle, String message) throws IOException {
        Files.writeString(log, HEAD.formatted(level, bundle, message), StandardOpenOption.APPEND);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    public void theNewestBuildTakesThePlaceAtOnceAndOnlyWhenItChanged() throws IOException {
        jar(target.resolve("open-day-1.0.0.jar"), "org.example.open-day", "first", 0);
        mode.look();
        Path placed = deploy.resolve("org.example.open-day.jar");
        assertEquals(-1, Files.mismatch(target.resolve("open-day-1.0.0.jar"), placed));
        Files.delete(placed);
        mode.look();
        assertFalse("nothing was built", Files.exists(placed));
        jar(target.resolve("open-day-1.1.0.jar"), "org.example.open-day", "second", 1);
        mode.look();
        assertEquals(-1, Files.mismatch(target.resolve("open-day-1.1.0.jar"), placed));
        assertEquals("no part is left", 1, deploy.toFile().list().length);
    }

    @Test
    public void itTakesTheFileThatHoldsItsNameWhateverThatIsCalled() throws IOException {
        jar(delivered.resolve("mine.jar"), "org.example.open-day", "old", 0);
        jar(deploy.resolve("other.jar"), "org.example.other", "other", 0);
        jar(target.resolve("open-day-1.0.0.jar"), "org.example.open-day", "new", 1);
        mode.look();
        assertEquals(-1, Files.mismatch(target.resolve("open-day-1.0.0.jar"), delivered.resolve("mine.jar")));
        assertEquals(List.of("other.jar"), List.of(deploy.toFile().list()));
    }

    @Test
    public void aJarInTheWritingAndOneOfSourcesAreLeft() throws IOException {
        Files.writeString(target.resolve("open-day-1.0.0.jar"), "PK half of it");
        try (OutputStream out = Files.newOutputStream(target.resolve("open-day-1.0.0-sources.jar"))) {
            new JarOutputStream(out, new Manifest()).close();
        }
        mode.look();
        assertEquals(0, deploy.toFile().list().length);
        jar(target.resolve("open-day-1.0.0.jar"), "org.example.open-day", "whole", 0);
        mode.look();
        assertTrue(Files.exists(deploy.resolve("org.example.open-day.jar")));
    }

    @Test
    public void itShowsTheLinesOfThatPluginAloneWithTheirTraces() throws IOException {
        jar(target.resolve("open-day-1.0.0.jar"), "org.example.open-day", "first", 0);
        mode.look();
        write("WARN ", "org.example.open-day", "its own");
        Files.writeString(log, "java.lang.IllegalStateException: trace\n\tat its.Code\n", StandardOpenOption.APPEND);
        write("WARN ", "org.zhiyuan.salon", "of another");
        write("WARN ", "org.zhiyuan.runtime", "Refused org.example.open-day.jar: needs more");
        Files.writeString(log, "2026-11-22T10:00:01,000 | INFO | half a li", StandardOpenOption.APPEND);
        mode.look();
        assertTrue(said(), said().contains("its own"));
        assertTrue(said(), said().contains("at its.Code"));
        assertTrue(said(), said().contains("needs more"));
        assertFalse(said(), said().contains("of another"));
        assertFalse(said(), said().contains("of before"));
        assertFalse(said(), said().contains("half a li"));
    }

    @Test
    public void itTellsWhatWasFoundOnceAndAgainWhenThatChanges() throws IOException {
        jar(target.resolve("open-day-1.0.0.jar"), "org.example.open-day", "first", 0);
        mode.look();
        now = now.plusMillis(699);
        mode.look();
        assertEquals("too early", List.of(), asked);
        now = now.plusMillis(1);
        mode.look();
        assertEquals(List.of("org.example.open-day.jar"), asked);
        now = now.plusMillis(3_300);
        mode.look();
        now = now.plusSeconds(60);
        mode.look();
        assertEquals(2, asked.size());
        assertEquals("said once", said().indexOf("ACTIVE"), said().lastIndexOf("ACTIVE"));
        finding = "QUARANTINED";
        write("WARN ", "org.zhiyuan.runtime", "Quarantines org.example.open-day.jar");
        mode.look();
        assertTrue(said(), said().contains("QUARANTINED"));
    }
}
