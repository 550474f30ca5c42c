package org.zhiyuan.runtime.internal.manager;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginJar;
import org.zhiyuan.plugin.store.PluginStore;

/** The jars of installed plugins: kept in the database by their hash, and written to a file where one is to run. */
final class Jars {

    private static final int PART = 256 * 1024;

    private final PluginStore store;

    Jars(PluginStore store) {
        this.store = store;
    }

    static String sha256(Path file) {
        MessageDigest digest = digest();
        byte[] buffer = new byte[16_384];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Keeps the content of a file under the hash that it was found to have. @throws PlatformException CONFLICT if it has changed */
    void keep(Path file, String sha256) {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            int number = 0;
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                store.keepPart(sha256, number++, part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!sha256.equals(HexFormat.of().formatHex(digest.digest()))) {
            store.dropParts(sha256);
            throw PlatformException.conflict(Text.of("文件在读取时发生了变化", "the file changed while it was read"));
        }
    }

    /** Writes a jar to a file, unless it is there. @throws PlatformException CONFLICT if what is kept is not whole */
    void restore(PluginJar jar, Path file) {
        try {
            if (Files.exists(file) && sha256(file).equals(jar.sha256())) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling('.' + file.getFileName().toString() + ".new");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                long left = jar.bytes();
                for (int number = 0; left > 0; number++) {
                    byte[] part = store.part(jar.sha256(), number).orElseThrow(() -> broken(jar));
                    out.write(part);
                    left -= part.length;
                }
            }
            if (!sha256(fresh).equals(jar.sha256())) {
                Files.delete(fresh);
                throw broken(jar);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets a jar that no installed plugin names any more. */
    void dropUnused(PluginJar jar) {
        if (jar != null && store.list().stream().noneMatch(plugin -> plugin.names(jar.sha256()))) {
            store.dropParts(jar.sha256());
        }
    }

    private static PlatformException broken(PluginJar jar) {
        return PlatformException.conflict(
                Text.of("数据库中的插件文件不完整：" + jar.sha256(), "the jar kept in the database is not whole: " + jar.sha256()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
