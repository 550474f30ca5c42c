package org.zhiyuan.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.Document;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.document.DocumentService;

/** Documents in memory, taken as plain text whatever they hold. */
public final class MemoryDocuments implements DocumentService {

    private final Map<DocumentId, Document> documents = new HashMap<>();
    private final Map<DocumentId, byte[]> contents = new HashMap<>();
    private final Clock clock;

    public MemoryDocuments(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Document upload(Caller caller, String name, InputStream content) {
        try {
            byte[] bytes = content.readAllBytes();
            DocumentId id = new DocumentId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            contents.put(id, bytes);
            documents.put(id, new Document(id, name, "text/plain", bytes.length, caller.account(), clock.instant()));
            return documents.get(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        return Optional.ofNullable(documents.get(id)).filter(document -> caller.sees(Region.HEBEI, document.owner()));
    }

    @Override
    public InputStream open(Caller caller, DocumentId id) {
        return find(caller, id).map(document -> new ByteArrayInputStream(contents.get(document.id())))
                .orElseThrow(() -> PlatformException.notFound(Text.of("文件", "document"), id.sha256()));
    }
}
