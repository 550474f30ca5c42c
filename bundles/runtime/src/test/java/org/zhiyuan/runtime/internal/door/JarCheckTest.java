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

    private static final String MANIFEST =
            "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: x\n\n";

    private static final JarCheck CHECK = new JarCheck(JarLimits.STANDARD);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aBundlePasses() throws IOException {
        assertNull(CHECK.problem(jar(MANIFEST, "a/b.txt", "..hidden/c")));
    }

    @Test
    public void f11_anEntryThatLeavesItsFolderIsRefused() throws IOException {
        for (String name : new String[] {"../evil.sh", "a/../../evil", "/etc/evil", "..\\evil", "C:/evil", "a/.."}) {
            assertTrue(name, CHECK.problem(jar(MANIFEST, name)).en().contains("leaves its folder"));
        }
    }

    @Test
    public void f11_aHalfCopiedJarIsRefused() throws IOException {
        Path whole = jar(MANIFEST, "a");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
        assertTrue(CHECK.problem(whole).zh().contains("不是完整的jar文件"));
    }

    @Test
    public void f11_whatIsNoBundleIsRefused() throws IOException {
        assertTrue(CHECK.problem(jar("Manifest-Version: 1.0\n\n", "a")).en().contains("Bundle-SymbolicName"));
        assertTrue(CHECK.problem(jar(null, "a")).en().contains("Bundle-SymbolicName"));
        assertTrue(CHECK.problem(folder.newFolder("unpacked.jar").toPath()).en().contains("is a folder"));
        assertTrue(CHECK.problem(jar(MANIFEST.strip() + "\nFragment-Host: y\n\n"))
                .zh()
                .contains("片段"));
        assertTrue(CHECK.problem(Files.writeString(folder.newFile().toPath(), "hello"))
                .en()
                .contains("not a jar"));
    }

    @Test
    public void f11_whatReachesForWholeBundlesIsRefusedWithTheHeader() throws IOException {
        String[] headers = {
            "Require-Bundle: org.zhiyuan.store-api",
            "DynamicImport-Package: *",
            "Import-Package: org.zhiyuan.store;resolution:=dynamic"
        };
        String[] named = {"Require-Bundle: org.zhiyuan.store-api", "DynamicImport-Package: *", "Import-Package"};
        for (int i = 0; i < headers.length; i++) {
            String problem = CHECK.problem(jar(MANIFEST.strip() + "\n" + headers[i] + "\n\n"))
                    .en();
            assertTrue(problem, problem.contains(named[i]));
        }
    }

    @Test
    public void f11_nothingIsReadBeyondTheBounds() throws IOException {
        JarCheck small = new JarCheck(new JarLimits(10_000, 1_000, 5_000, 3, 2));
        Path large = folder.newFile("large.jar").toPath();
        Files.write(large, new byte[10_001]);
        assertTrue(small.problem(large).en().contains("too large: 9 kB, at most 9 kB"));
        assertTrue(small.problem(jar(MANIFEST.strip() + "\nX: " + "a ".repeat(500) + "\n\n"))
                .en()
                .contains("too large a manifest"));
        assertTrue(small.problem(jar(MANIFEST, "a", "b", "c")).en().contains("too many entries: 4, at most 3"));
        assertTrue(small.problem(jar(MANIFEST.strip() + "\nImport-Package: a;version=\"[1,2)\",b,c\n\n"))
                .en()
                .contains("imports too many packages: 3, at most 2"));
        Path zeros = jar(MANIFEST);
        try (OutputStream out = Files.newOutputStream(zeros);
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            jar.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("zeros"));
            jar.write(new byte[5_000]);
        }
        assertTrue(small.problem(zeros).en().contains("too large when unpacked"));
        assertNull(CHECK.problem(zeros));
    }

    @Test
    public void f11_aChangedByteIsFoundAndACopyOfThePlatformsClasses() throws IOException {
        Path whole = jar(MANIFEST, "a");
        byte[] bytes = Files.readAllBytes(whole);
        int content = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("META-INF/MANIFEST.MF") + 25;
        bytes[content] ^= 1;
        assertTrue(CHECK.problem(Files.write(whole, bytes)).en().contains("is not a whole jar"));
        for (String name : new String[] {
            "org/osgi/framework/hooks/service/FindHook.class", "org/zhiyuan/activity/spi/ServiceType.class"
        }) {
            assertTrue(name, CHECK.problem(jar(MANIFEST, name)).en().contains("its own copy"));
        }
        assertNull(CHECK.problem(jar(MANIFEST, "org/zhiyuan/servicetype/mine/internal/Mine.class")));
    }

    @Test
    public void f11_deployerAndFrameworkReadOneManifest() throws IOException {
        Path two = folder.newFile("two.jar").toPath();
        try (OutputStream out = Files.newOutputStream(two);
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("meta-inf/manifest.mf"));
            jar.write("Manifest-Version: 1.0\nBundle-SymbolicName: other\n\n".getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            jar.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(CHECK.problem(two).en().contains("two manifests"));
    }

    private Path jar(String manifest, String... names) throws IOException {
        Path file = Files.createTempFile(folder.getRoot().toPath(), "plugin", ".jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
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
