package org.zhiyuan.store.jpa.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Purpose;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.Document;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.document.DocumentOperation;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.document.store.DocumentShares;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.DocumentEntity;

/** Documents: the content in {@link ContentFolder}, who uploaded it in the table {@code documents}. */
public final class JpaDocumentService implements DocumentService, DocumentShares {

    private static final Text NOUN = Text.of("文件", "document");
    private static final int NAME_LENGTH = 200;

    private final JpaUnitOfWork units;
    private final Bodies bodies;
    private final ContentFolder folder;
    private final Scanners scanners;
    private final FiledCities filed;
    private final Clock clock;

    public JpaDocumentService(
            JpaUnitOfWork units,
            Bodies bodies,
            ContentFolder folder,
            Scanners scanners,
            FiledCities filed,
            Clock clock) {
        this.units = units;
        this.bodies = bodies;
        this.folder = folder;
        this.scanners = scanners;
        this.filed = filed;
        this.clock = clock;
    }

    @Override
    public Document upload(Caller caller, String stated, InputStream content) {
        if (caller.role() == Role.PUBLIC) {
            throw PlatformException.denied(Text.of("请先登录", "sign in first"));
        }
        String name = DocumentName.require(stated, NAME_LENGTH);
        try (ContentFolder.Received received = folder.receive(content, MAX_BYTES)) {
            scanners.check(name, received.mediaType(), received.part());
            return folder.settle(
                    received,
                    () -> enter(new Document(
                            received.id(),
                            name,
                            received.mediaType(),
                            received.size(),
                            caller.account(),
                            caller.region(),
                            clock.instant())));
        }
    }

    /** Whether somebody has uploaded that content. */
    boolean known(DocumentId id) {
        return units.reading(
                em -> em.createQuery("select count(d) from DocumentEntity d where d.sha256 = :sha256", Long.class)
                                .setParameter("sha256", id.sha256())
                                .getSingleResult()
                        > 0);
    }

    private Document enter(Document document) {
        return units.writing(em -> {
            DocumentEntity known = em.find(
                    DocumentEntity.class,
                    new DocumentEntity.Key(
                            document.id().sha256(), document.owner().value()));
            if (known != null) {
                return read(known);
            }
            em.persist(new DocumentEntity(document, bodies.write(document)));
            return document;
        });
    }

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        return units.reading(em -> {
            DocumentEntity own = em.find(
                    DocumentEntity.class,
                    new DocumentEntity.Key(id.sha256(), caller.account().value()));
            if (own != null || !DocumentOperation.DOCUMENT_DISCLOSE.roles().contains(caller.role())) {
                return Optional.ofNullable(own).map(this::read);
            }
            return em
                    .createQuery(
                            "select d from DocumentEntity d where d.sha256 = :sha256 order by d.uploadedAt, d.owner",
                            DocumentEntity.class)
                    .setParameter("sha256", id.sha256())
                    .getResultList()
                    .stream()
                    .map(this::read)
                    .filter(document -> caller.region().contains(document.region()))
                    .findFirst();
        });
    }

    @Override
    public InputStream open(Caller caller, DocumentId id) {
        if (!known(caller, id).owner().equals(caller.account())) {
            throw PlatformException.denied(Text.of(
                    "他人的文件须说明用途后查阅：POST /documents/{id}/disclosures（R87）",
                    "somebody else's document is read for a stated purpose: POST /documents/{id}/disclosures (R87)"));
        }
        return content(id);
    }

    @Override
    public InputStream disclose(Caller caller, DocumentId id, String purpose) {
        caller.require(DocumentOperation.DOCUMENT_DISCLOSE);
        String stated = Purpose.require(purpose);
        Document document = known(caller, id);
        filed.require(caller);
        units.write(() -> {
            units.log(new Change(
                    clock.instant(),
                    caller,
                    DocumentOperation.DOCUMENT_DISCLOSE,
                    "document",
                    id.sha256(),
                    document.region(),
                    List.of(Details.of("purpose", stated))));
            return null;
        });
        return content(id);
    }

    private Document known(Caller caller, DocumentId id) {
        return find(caller, id).orElseThrow(() -> PlatformException.notFound(NOUN, id.sha256()));
    }

    private InputStream content(DocumentId id) {
        try {
            return folder.open(id);
        } catch (IOException e) {
            throw PlatformException.notFound(NOUN, id.sha256());
        }
    }

    @Override
    public void share(DocumentId id, AccountId owner, Caller taker) {
        units.writing(em -> {
            DocumentEntity own = em.find(DocumentEntity.class, new DocumentEntity.Key(id.sha256(), owner.value()));
            if (own == null) {
                throw PlatformException.notFound(NOUN, id.sha256());
            }
            Document known = read(own);
            return enter(new Document(
                    id,
                    known.name(),
                    known.mediaType(),
                    known.size(),
                    taker.account(),
                    taker.region(),
                    clock.instant()));
        });
    }

    @Override
    public List<DocumentId> ownedBy(AccountId owner) {
        return units
                .reading(em -> em.createQuery(
                                "select d.sha256 from DocumentEntity d where d.owner = :owner", String.class)
                        .setParameter("owner", owner.value())
                        .getResultList())
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    private Document read(DocumentEntity row) {
        return bodies.read(Document.class, row.id(), row.body());
    }
}
