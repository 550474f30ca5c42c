package org.zhiyuan.store.jpa.internal.body;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import org.zhiyuan.store.jpa.internal.StateFolder;

/** The two keys of sensitive fields, kept outside the database: 32 bytes that encrypt, 32 bytes that index. Made at the first start. */
public final class FieldKeys {

    private static final int BYTES = 32;

    private final byte[] encryption;
    private final byte[] index;

    public FieldKeys(byte[] both) {
        if (both.length != 2 * BYTES) {
            throw new IllegalArgumentException("the field key must have " + 2 * BYTES + " bytes");
        }
        this.encryption = Arrays.copyOf(both, BYTES);
        this.index = Arrays.copyOfRange(both, BYTES, 2 * BYTES);
    }

    /** Reads {@code keys/field.key} of the state folder, or makes it, readable for its owner only. */
    public static FieldKeys load(StateFolder state) throws IOException {
        Path file = state.folder("keys").resolve("field.key");
        if (!Files.exists(file)) {
            make(file);
        }
        return new FieldKeys(Files.readAllBytes(file));
    }

    /** Whole or not at all: data written under a key that did not reach the disk would be lost for ever. */
    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[2 * BYTES];
        new SecureRandom().nextBytes(bytes);
        Path part = file.resolveSibling("field.key.part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    byte[] encryption() {
        return encryption.clone();
    }

    byte[] index() {
        return index.clone();
    }
}
