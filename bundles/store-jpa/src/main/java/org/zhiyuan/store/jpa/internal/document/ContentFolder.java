package org.zhiyuan.store.jpa.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.store.jpa.internal.StateFolder;

/** Keeps contents as files named by their SHA-256; a file is there whole and on the disk, or not at all. */
public final class ContentFolder {

    private final Path folder;

    public ContentFolder(StateFolder state) throws IOException {
        this.folder = state.folder("documents");
    }

    /** A stored content. */
    record Stored(DocumentId id, String mediaType, long size) {
    }

    /** @throws PlatformException INVALID if it is empty, too long, or of no accepted kind; UNAVAILABLE if it can't be kept */
    Stored store(InputStream content, long maxBytes) {
        Path part = null;
        try {
            part = Files.createTempFile(folder, "upload", ".part");
            return keep(content, part, maxBytes);
        } catch (IOException e) {
            throw new PlatformException(ErrorCode.UNAVAILABLE, Text.of("文件暂时无法保存", "the document can't be kept now"), List.of(),
                    List.of(), e);
        } finally {
            delete(part);
        }
    }

    private Stored keep(InputStream content, Path part, long maxBytes) throws IOException {
        MessageDigest digest = sha256();
        long size;
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE); OutputStream out = Channels.newOutputStream(channel)) {
            size = copy(new DigestInputStream(content, digest), out, maxBytes);
            channel.force(true);
        }
        String mediaType = MediaTypes.of(part).orElseThrow(() -> PlatformException.invalid("content",
                Text.of("只接受PDF、PNG、JPEG、Office文档和UTF-8文本", "must be PDF, PNG, JPEG, an Office document or UTF-8 text")));
        DocumentId id = new DocumentId(HexFormat.of().formatHex(digest.digest()));
        Path file = file(id);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Stored(id, mediaType, size);
    }

    InputStream open(DocumentId id) throws IOException {
        return Files.newInputStream(file(id));
    }

    private Path file(DocumentId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    private static long copy(InputStream in, OutputStream out, long maxBytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > maxBytes) {
                throw PlatformException.invalid("content", Text.format("不得超过%d字节", "must have at most %d bytes", maxBytes));
            }
            out.write(buffer, 0, read);
        }
        if (size == 0) {
            throw PlatformException.invalid("content", Text.of("文件为空", "is empty"));
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
