package org.zhiyuan.document;

import java.io.InputStream;
import java.util.Optional;
import org.zhiyuan.core.Caller;

/** Takes documents in and gives them out. */
public interface DocumentService {

    long MAX_BYTES = 20L << 20;

    /**
     * Stores the content whole or not at all; PDF, PNG, JPEG, OOXML and UTF-8 text are accepted, judged by content. @throws
     * org.zhiyuan.core.PlatformException INVALID, DENIED for the public
     */
    Document upload(Caller caller, String name, InputStream content);

    /** The document, if it exists; seen by its owner and by agencies. */
    Optional<Document> find(Caller caller, DocumentId id);

    /** The content of a document the caller may see. @throws org.zhiyuan.core.PlatformException NOT_FOUND */
    InputStream open(Caller caller, DocumentId id);
}
