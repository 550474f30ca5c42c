package org.zhiyuan.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Sha256;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.Document;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.document.store.DocumentShares;

/** Documents in memory, taken as plain text whatever they hold. */
public final class MemoryDocuments implements DocumentService, DocumentShares, Restorable {

    private final Map<DocumentId, Map<AccountId, Document>> documents = new HashMap<>();
    private final Map<DocumentId, byte[]> contents = new HashMap<>();
    private final Clock clock;

    public MemoryDocuments(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Document upload(Caller caller, String name, InputStream content) {
        try {
            byte[] bytes = content.readAllBytes();
            DocumentId id = new DocumentId(Sha256.of(bytes));
            contents.put(id, bytes);
            return owners(id)
                    .computeIfAbsent(
                            caller.account(),
                            owner -> new Document(
                                    id, name, "text/plain", bytes.length, owner, caller.region(), clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        Map<AccountId, Document> owners = owners(id);
        return Optional.ofNullable(owners.get(caller.account()))
                .or(() -> owners.values().stream()
                        .filter(document -> caller.sees(document.region(), document.owner()))
                        .findFirst());
    }

    private Map<AccountId, Document> owners(DocumentId id) {
        return documents.computeIfAbsent(id, unknown -> new LinkedHashMap<>());
    }

    @Override
    public void share(DocumentId document, AccountId owner, Caller taker) {
        Document own = owners(document).get(owner);
        if (own == null) {
            throw PlatformException.notFound(Text.of("文件", "document"), document.sha256());
        }
        owners(document)
                .putIfAbsent(
                        taker.account(),
                        new Document(
                                own.id(),
                                own.name(),
                                own.mediaType(),
                                own.size(),
                                taker.account(),
                                taker.region(),
                                clock.instant()));
    }

    @Override
    public List<DocumentId> ownedBy(AccountId owner) {
        return documents.entrySet().stream()
                .filter(each -> each.getValue().containsKey(owner))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Runnable snapshot() {
        Map<DocumentId, Map<AccountId, Document>> copy = new HashMap<>();
        documents.forEach((id, owners) -> copy.put(id, new LinkedHashMap<>(owners)));
        return () -> {
            documents.clear();
            documents.putAll(copy);
        };
    }

    @Override
    public InputStream disclose(Caller caller, DocumentId id, String purpose) {
        return open(caller, id);
    }

    @Override
    public InputStream open(Caller caller, DocumentId id) {
        return find(caller, id)
                .map(document -> new ByteArrayInputStream(contents.get(document.id())))
                .orElseThrow(() -> PlatformException.notFound(Text.of("文件", "document"), id.sha256()));
    }
}
