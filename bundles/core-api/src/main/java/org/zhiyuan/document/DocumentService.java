package org.zhiyuan.document;

import java.io.InputStream;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;

/** Takes documents in and gives them out. */
@ProviderType
public interface DocumentService {

    long MAX_BYTES = 20L << 20;

    /**
     * Stores the content whole or not at all; PDF, PNG, JPEG, OOXML and UTF-8 text are accepted, judged by content. @throws
     * org.zhiyuan.core.PlatformException INVALID, DENIED for the public
     */
    Document upload(Caller caller, String name, InputStream content);

    /** What is known of the document, if it exists; seen by its owner and by the agencies of its owner's region. */
    Optional<Document> find(Caller caller, DocumentId id);

    /** The content of the caller's own document. @throws org.zhiyuan.core.PlatformException NOT_FOUND, DENIED for somebody else's */
    InputStream open(Caller caller, DocumentId id);

    /**
     * The content of somebody else's document for a stated purpose, which its owner can read in the audit trail (R31, R87). @throws
     * org.zhiyuan.core.PlatformException DENIED, NOT_FOUND, INVALID for the purpose
     */
    InputStream disclose(Caller caller, DocumentId id, String purpose);
}
