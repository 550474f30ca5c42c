package org.zhiyuan.runtime.internal.door;

import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class JarCheckTest {

    private static final String MANIFEST = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: x\n\n";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aBundlePasses() throws IOException {
        assertNull(JarCheck.problem(jar(MANIFEST, "a/b.txt", "..hidden/c")));
    }

    @Test
    public void f11_anEntryThatLeavesItsFolderIsRefused() throws IOException {
        for (String name : new String[] {"../evil.sh", "a/../../evil", "/etc/evil", "..\\evil", "C:/evil", "a/.."}) {
            assertTrue(name, JarCheck.problem(jar(MANIFEST, name)).en().contains("leaves its folder"));
        }
    }

    @Test
    public void f11_aHalfCopiedJarIsRefused() throws IOException {
        Path whole = jar(MANIFEST, "a");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
        assertTrue(JarCheck.problem(whole).zh().contains("不是完整的jar文件"));
    }

    @Test
    public void f11_whatIsNoBundleIsRefused() throws IOException {
        assertTrue(JarCheck.problem(jar("Manifest-Version: 1.0\n\n", "a")).en().contains("Bundle-SymbolicName"));
        assertTrue(JarCheck.problem(jar(null, "a")).en().contains("Bundle-SymbolicName"));
        assertTrue(JarCheck.problem(folder.newFolder("unpacked.jar").toPath()).en().contains("is a folder"));
        assertTrue(JarCheck.problem(jar(MANIFEST.strip() + "\nFragment-Host: y\n\n")).zh().contains("片段"));
        assertTrue(JarCheck.problem(Files.writeString(folder.newFile().toPath(), "hello")).en().contains("not a jar"));
    }

    private Path jar(String manifest, String... names) throws IOException {
        Path file = Files.createTempFile(folder.getRoot().toPath(), "plugin", ".jar");
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
            if (manifest != null) {
                jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
                jar.write(manifest.getBytes(StandardCharsets.UTF_8));
            }
            for (String name : names) {
                jar.putNextEntry(new ZipEntry(name));
                jar.write(1);
            }
        }
        return file;
    }
}
