package org.zhiyuan.runtime.internal.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Jars as plugin authors and as forgers make them. */
final class Jars {

    static final String MANIFEST =
            "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: x\nBundle-Activator: a.B\n\n";

    private final Path folder;

    Jars(Path folder) {
        this.folder = folder;
    }

    Path unsigned() throws IOException {
        Path file = fresh();
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (String name : new String[] {"META-INF/MANIFEST.MF", "a/", "a/B.class", "a/说明.txt", "OSGI-INF/x.xml"}) {
                jar.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    jar.write((name.endsWith("MF") ? MANIFEST : name.repeat(1_000)).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }

    Path signed(KeyStore.PrivateKeyEntry key) throws IOException {
        return signed(unsigned(), key, "ONE");
    }

    /** @param by the name of the signature's files inside the jar */
    Path signed(Path jar, KeyStore.PrivateKeyEntry key, String by) throws IOException {
        Path file = fresh();
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(file)) {
            new JarSigner.Builder(key).signerName(by).build().sign(in, out);
        }
        return file;
    }

    /** Writes over an entry, or adds one. */
    Path write(Path jar, String entry, String content) throws IOException {
        try (FileSystem inside = open(jar)) {
            Files.writeString(inside.getPath(entry), content);
        }
        return jar;
    }

    String read(Path jar, String entry) throws IOException {
        try (FileSystem inside = open(jar)) {
            return Files.readString(inside.getPath(entry));
        }
    }

    /** Writes another length into the jar's directory, which lies at its end; the length is 22 bytes before the name. */
    Path claim(Path jar, String entry, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        int name = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(entry);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(name - 22, length);
        return Files.write(jar, bytes);
    }

    Path replace(Path jar, String entry, String what, String by) throws IOException {
        try (FileSystem inside = open(jar)) {
            Path path = inside.getPath(entry);
            Files.writeString(path, Files.readString(path).replace(what, by));
        }
        return jar;
    }

    Path delete(Path jar, String... entries) throws IOException {
        try (FileSystem inside = open(jar)) {
            for (String entry : entries) {
                Files.delete(inside.getPath(entry));
            }
        }
        return jar;
    }

    private static FileSystem open(Path jar) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
    }

    private Path fresh() throws IOException {
        return Files.createTempFile(folder, "plugin", ".jar");
    }
}
