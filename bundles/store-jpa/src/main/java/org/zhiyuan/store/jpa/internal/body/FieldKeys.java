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
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.StateFolder;
import org.zhiyuan.store.jpa.internal.UnfitState;

/**
 * The two keys of sensitive fields, kept outside the database: 32 bytes that encrypt, 32 bytes that index. Made at the first start, as a
 * draft that gets its name only once a database is sealed with it: a key that has its name and no such database is somebody's lost data.
 */
public final class FieldKeys {

    private static final int BYTES = 32;
    private static final String NAME = "field.key";
    private static final String DRAFT = "field.key.new";

    private final byte[] encryption;
    private final byte[] index;
    private final Path draft;

    public FieldKeys(byte[] both) {
        this(both, null);
    }

    /** @param draft where the keys lie until they are kept, null if they are kept already */
    private FieldKeys(byte[] both, Path draft) {
        if (both.length != 2 * BYTES) {
            throw new UnfitState(Text.format(
                    "keys/field.key 已损坏：应为%d字节，现为%d字节；请从备份恢复该文件",
                    "keys/field.key is damaged: it must have %d bytes, not %d; put the file back from a backup",
                    2 * BYTES,
                    both.length));
        }
        this.encryption = Arrays.copyOf(both, BYTES);
        this.index = Arrays.copyOfRange(both, BYTES, 2 * BYTES);
        this.draft = draft;
    }

    /** Those of the state folder that the platform starts on. */
    public static FieldKeys ofPlatform(StateFolder state) throws IOException {
        return UnfitState.orRefuse(() -> load(state));
    }

    /** Reads {@code keys/field.key} of the state folder, or a draft, which is made if there is neither, readable for its owner only. */
    public static FieldKeys load(StateFolder state) throws IOException {
        Path file = state.folder("keys").resolve(NAME);
        if (Files.exists(file)) {
            return new FieldKeys(read(file), null);
        }
        Path draft = file.resolveSibling(DRAFT);
        if (!Files.exists(draft)) {
            make(draft);
        }
        return new FieldKeys(read(draft), draft);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnfitState(Text.of(
                    "无法读取 keys/" + file.getFileName() + "：请使平台的系统用户可读该文件",
                    "keys/" + file.getFileName()
                            + " can't be read: make it a file that the platform's own user may read"));
        }
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

    /** Whether no database is known to be sealed with them. */
    public boolean isDraft() {
        return draft != null && Files.exists(draft);
    }

    /** Gives the keys their name, as a database is sealed with them now. */
    public void keep() throws IOException {
        if (isDraft()) {
            Files.move(draft, draft.resolveSibling(NAME), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Takes the draft away, as it is not what the database was sealed with. */
    public void drop() throws IOException {
        if (isDraft()) {
            Files.delete(draft);
        }
    }

    byte[] encryption() {
        return encryption.clone();
    }

    byte[] index() {
        return index.clone();
    }
}
