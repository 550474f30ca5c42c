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
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Sha256;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.store.jpa.internal.StateFolder;
import org.zhiyuan.store.jpa.internal.storage.Room;

/** Keeps contents as files named by their SHA-256; a file is there whole and on the disk, or not at all. */
public final class ContentFolder {

    private static final String PART = ".part";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final int LOCKS = 64;

    private final Path folder;
    private final Room room;
    private final Object[] locks = new Object[LOCKS];

    public ContentFolder(StateFolder state, Room room) throws IOException {
        this.room = room;
        this.folder = state.folder("documents");
        Arrays.setAll(locks, each -> new Object());
    }

    /**
     * A content that was received whole and is on the disk, though not yet in its place; closing it takes it away if it never got there.
     */
    record Received(Path part, DocumentId id, String mediaType, long size) implements AutoCloseable {

        @Override
        public void close() {
            delete(part);
        }
    }

    /** @throws PlatformException INVALID if it is empty, too long, or of no accepted kind; UNAVAILABLE if it can't be kept */
    Received receive(InputStream content, long maxBytes) {
        Path part = null;
        try {
            part = Files.createTempFile(folder, "upload", PART);
            return read(content, part, maxBytes);
        } catch (IOException e) {
            delete(part);
            throw unavailable(e);
        } catch (RuntimeException e) {
            delete(part);
            throw e;
        }
    }

    private Received read(InputStream content, Path part, long maxBytes) throws IOException {
        MessageDigest digest = Sha256.begin();
        long size;
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            size = copy(new DigestInputStream(content, digest), out, maxBytes);
            channel.force(true);
        }
        String mediaType = MediaTypes.of(part)
                .orElseThrow(() -> PlatformException.invalid(
                        "content",
                        Text.of(
                                "只接受PDF、PNG、JPEG、Office文档和UTF-8文本",
                                "must be PDF, PNG, JPEG, an Office document or UTF-8 text")));
        return new Received(part, new DocumentId(Sha256.end(digest)), mediaType, size);
    }

    /** Puts the content in its place in one move, then does the work that refers to it; no sweep comes between. */
    <T> T settle(Received received, Supplier<T> work) {
        synchronized (lock(received.id())) {
            try {
                Path file = file(received.id());
                Files.createDirectories(file.getParent());
                if (Files.exists(file)) {
                    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                } else {
                    Files.move(received.part(), file, StandardCopyOption.ATOMIC_MOVE);
                    force(file.getParent());
                }
            } catch (IOException e) {
                throw unavailable(e);
            }
            return work.get();
        }
    }

    /** Takes away parts of uploads and contents that nothing refers to, if they are older. @return how many */
    int sweep(Instant before, Predicate<DocumentId> known) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> older(file, before))
                    .toList();
        }
        int gone = 0;
        for (Path file : files) {
            String name = file.getFileName().toString();
            boolean orphan = name.endsWith(PART)
                    ? Files.deleteIfExists(file)
                    : NAME.matcher(name).matches() && drop(file, before, known);
            gone += orphan ? 1 : 0;
        }
        return gone;
    }

    private boolean drop(Path file, Instant before, Predicate<DocumentId> known) throws IOException {
        DocumentId id = new DocumentId(file.getFileName().toString());
        synchronized (lock(id)) {
            return older(file, before) && !known.test(id) && Files.deleteIfExists(file);
        }
    }

    private static boolean older(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }

    private Object lock(DocumentId id) {
        return locks[Math.floorMod(id.hashCode(), locks.length)];
    }

    /** A move is on the disk only when its folder is. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static PlatformException unavailable(IOException e) {
        return Room.isLack(e)
                ? PlatformException.full(e)
                : new PlatformException(
                        ErrorCode.UNAVAILABLE,
                        Text.of("文件暂时无法保存", "the document can't be kept now"),
                        List.of(),
                        List.of(),
                        e);
    }

    InputStream open(DocumentId id) throws IOException {
        return Files.newInputStream(file(id));
    }

    private Path file(DocumentId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    private long copy(InputStream in, OutputStream out, long maxBytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > maxBytes) {
                throw PlatformException.invalid(
                        "content", Text.format("不得超过%d字节", "must have at most %d bytes", maxBytes));
            }
            room.require();
            out.write(buffer, 0, read);
        }
        if (size == 0) {
            throw PlatformException.invalid("content", Text.of("文件为空", "is empty"));
        }
        return size;
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
