package org.zhiyuan.store.jpa.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.Document;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.document.store.DocumentShares;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.DocumentEntity;

/** Documents: the content in {@link ContentFolder}, who uploaded it in the table {@code documents}. */
public final class JpaDocumentService implements DocumentService, DocumentShares {

    private static final Text NOUN = Text.of("文件", "document");
    private static final int NAME_LENGTH = 200;
    private static final Set<Role> AGENCIES = EnumSet.of(Role.PROVINCE, Role.INDUSTRY_DEPARTMENT, Role.CIVIL_AFFAIRS_DEPARTMENT,
            Role.SME_DEPARTMENT, Role.CITY);

    private final JpaUnitOfWork units;
    private final Bodies bodies;
    private final ContentFolder folder;
    private final Scanners scanners;
    private final Clock clock;

    public JpaDocumentService(JpaUnitOfWork units, Bodies bodies, ContentFolder folder, Scanners scanners, Clock clock) {
        this.units = units;
        this.bodies = bodies;
        this.folder = folder;
        this.scanners = scanners;
        this.clock = clock;
    }

    @Override
    public Document upload(Caller caller, String name, InputStream content) {
        if (caller.role() == Role.PUBLIC) {
            throw PlatformException.denied(Text.of("请先登录", "sign in first"));
        }
        new Problems().text("name", name, NAME_LENGTH).check(name == null || name.chars()
                .noneMatch(c -> c < ' ' || c == '/' || c == '\\'), "name",
                Text.of("文件名不得含路径或控制字符", "must hold no path and no control characters")).raise();
        try (ContentFolder.Received received = folder.receive(content, MAX_BYTES)) {
            scanners.check(name.strip(), received.mediaType(), received.part());
            return folder.settle(received, () -> enter(new Document(received.id(), name.strip(), received.mediaType(), received.size(),
                    caller.account(), clock.instant())));
        }
    }

    /** Whether somebody has uploaded that content. */
    boolean known(DocumentId id) {
        return units.reading(em -> em.createQuery("select count(d) from DocumentEntity d where d.sha256 = :sha256", Long.class)
                .setParameter("sha256", id.sha256()).getSingleResult() > 0);
    }

    private Document enter(Document document) {
        return units.writing(em -> {
            DocumentEntity known = em.find(DocumentEntity.class, new DocumentEntity.Key(document.id().sha256(), document.owner().value()));
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
            DocumentEntity own = em.find(DocumentEntity.class, new DocumentEntity.Key(id.sha256(), caller.account().value()));
            if (own != null || !AGENCIES.contains(caller.role())) {
                return Optional.ofNullable(own).map(this::read);
            }
            return em.createQuery("select d from DocumentEntity d where d.sha256 = :sha256 order by d.uploadedAt, d.owner",
                    DocumentEntity.class)
                    .setParameter("sha256", id.sha256()).setMaxResults(1).getResultList().stream().findFirst().map(this::read);
        });
    }

    @Override
    public InputStream open(Caller caller, DocumentId id) {
        find(caller, id).orElseThrow(() -> PlatformException.notFound(NOUN, id.sha256()));
        try {
            return folder.open(id);
        } catch (IOException e) {
            throw PlatformException.notFound(NOUN, id.sha256());
        }
    }

    @Override
    public void share(DocumentId id, AccountId owner, AccountId taker) {
        units.writing(em -> {
            DocumentEntity own = em.find(DocumentEntity.class, new DocumentEntity.Key(id.sha256(), owner.value()));
            if (own == null) {
                throw PlatformException.notFound(NOUN, id.sha256());
            }
            Document known = read(own);
            return enter(new Document(id, known.name(), known.mediaType(), known.size(), taker, clock.instant()));
        });
    }

    private Document read(DocumentEntity row) {
        return bodies.read(row.body(), Document.class);
    }
}
