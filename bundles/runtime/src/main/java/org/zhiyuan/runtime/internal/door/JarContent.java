package org.zhiyuan.runtime.internal.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.zhiyuan.core.Text;

/** Reads a jar as a stream, never more of it than the limits say, and sees that all who read it later will read the same. */
final class JarContent {

    private final Path file;
    private final JarLimits limits;
    private final byte[] buffer = new byte[16_384];
    private Manifest manifest = new Manifest();

    JarContent(Path file, JarLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** What is wrong with it, null if nothing is. @throws IOException if it is no whole jar */
    Text problem() throws IOException {
        long size = Files.size(file);
        if (size > limits.jar()) {
            return Text.of(
                    "文件过大（" + megabytes(size) + "，最多" + megabytes(limits.jar()) + "）",
                    "is too large: " + megabytes(size) + ", at most " + megabytes(limits.jar()));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                return Text.of(
                        "包含的文件过多（" + zip.size() + "，最多" + limits.entries() + "）",
                        "has too many entries: " + zip.size() + ", at most " + limits.entries());
            }
            Text names = names(zip);
            Text stated = names == null ? manifest(zip) : names;
            return stated == null ? content(zip) : stated;
        }
    }

    /** As the framework will read it; empty before it was looked at, or where there is none. */
    Manifest manifest() {
        return manifest;
    }

    private static Text names(ZipFile zip) {
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName();
            if (EntryNames.escapes(name)) {
                String shown = EntryNames.shown(name);
                return Text.of("含有越出目录的文件名：" + shown, "has an entry that leaves its folder: " + shown);
            }
            if (EntryNames.isCopyOfThePlatforms(name)) {
                String shown = EntryNames.shown(name);
                return Text.of(
                        "自带了平台或框架的类：" + shown,
                        "brings its own copy of a class of the platform or the framework: " + shown);
            }
        }
        return null;
    }

    /** The deployer reads the file from its beginning, the framework by the directory at its end: both have to find one manifest. */
    private Text manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            return null;
        }
        byte[] stated;
        try (InputStream in = zip.getInputStream(entry)) {
            stated = in.readNBytes((int) limits.manifest() + 1);
        }
        if (stated.length > limits.manifest()) {
            return Text.of(
                    "清单过大（最多" + megabytes(limits.manifest()) + "）",
                    "has too large a manifest: at most " + megabytes(limits.manifest()));
        }
        byte[] first = firstManifest();
        if (first != null && !Arrays.equals(first, stated)) {
            return Text.of("有两份不同的清单", "has two manifests that differ");
        }
        manifest = new Manifest(new ByteArrayInputStream(stated));
        return null;
    }

    /** As the deployer does: the first entry, or the second after the folder; null where there is none. */
    private byte[] firstManifest() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            ZipEntry entry = zip.getNextEntry();
            if (entry != null && entry.getName().equalsIgnoreCase("META-INF/")) {
                entry = zip.getNextEntry();
            }
            return entry != null && entry.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME)
                    ? zip.readNBytes((int) limits.manifest() + 1)
                    : null;
        }
    }

    private Text content(ZipFile zip) throws IOException {
        long left = limits.unpacked();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            left = read(zip, entry, left);
            if (left < 0) {
                return Text.of(
                        "解压后过大（最多" + megabytes(limits.unpacked()) + "）",
                        "is too large when unpacked: at most " + megabytes(limits.unpacked()));
            }
        }
        return null;
    }

    /** @return how much may follow, negative if it was more. @throws IOException if it is not what the directory says */
    private long read(ZipFile zip, ZipEntry entry, long most) throws IOException {
        CRC32 sum = new CRC32();
        long left = most;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0 && left >= 0; count = in.read(buffer)) {
                sum.update(buffer, 0, count);
                left -= count;
            }
        }
        if (left >= 0 && entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new IOException(
                    "the content of " + EntryNames.shown(entry.getName()) + " has been changed on its way");
        }
        return left;
    }

    private static String megabytes(long bytes) {
        return bytes < 1 << 20 ? bytes / 1024 + " kB" : bytes / (1 << 20) + " MB";
    }
}
