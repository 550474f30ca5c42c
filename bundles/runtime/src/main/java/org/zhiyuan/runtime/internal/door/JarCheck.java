package org.zhiyuan.runtime.internal.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.zhiyuan.core.Text;
import org.zhiyuan.runtime.internal.fence.Reasons;

/** Looks at a file before any of its code can run: whole, a bundle, and with entries that stay where they belong. */
final class JarCheck {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 512L << 20;

    private JarCheck() {
    }

    /** What is wrong with the file, null if nothing is. */
    static Text problem(Path file) {
        if (!file.getFileName().toString().endsWith(".jar")) {
            return Text.of("不是jar文件", "is not a jar");
        }
        if (Files.isDirectory(file)) {
            return Text.of("是文件夹，不是jar文件", "is a folder, not a jar");
        }
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Text entries = entries(jar);
            return entries != null ? entries : manifest(jar.getManifest());
        } catch (IOException | RuntimeException e) {
            return Reasons.brokenJar(e);
        }
    }

    private static Text entries(JarFile jar) {
        long bytes = 0;
        if (jar.size() > MOST_ENTRIES) {
            return Text.of("包含的文件过多", "has too many entries");
        }
        for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            if (escapes(entry.getName())) {
                String name = Reasons.trim(entry.getName());
                return Text.of("含有越出目录的文件名：" + name, "has an entry that leaves its folder: " + name);
            }
            bytes += Math.max(0, entry.getSize());
        }
        return bytes <= MOST_BYTES ? null : Text.of("解压后过大", "is too large when unpacked");
    }

    private static boolean escapes(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("^[A-Za-z]:.*") || path.equals("..") || path.startsWith("../") || path.contains("/../")
                || path.endsWith("/..") || path.indexOf('\0') >= 0;
    }

    private static Text manifest(Manifest manifest) {
        Attributes main = manifest == null ? null : manifest.getMainAttributes();
        if (main == null || main.getValue("Bundle-SymbolicName") == null) {
            return Text.of("不是OSGi组件（清单中没有Bundle-SymbolicName）", "is not a bundle: its manifest has no Bundle-SymbolicName");
        }
        // It would become part of another bundle, or of the framework, and have that restarted.
        return main.getValue("Fragment-Host") == null ? null
                : Text.of("是附属于其他组件的片段（Fragment-Host），插件须自成一体",
                        "is a fragment of another bundle (Fragment-Host); a plugin has to stand by itself");
    }
}
