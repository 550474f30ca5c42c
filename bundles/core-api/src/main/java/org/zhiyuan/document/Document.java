package org.zhiyuan.document;

import java.time.Instant;
import org.zhiyuan.core.AccountId;

/** An uploaded document (上传文件): its media type as sniffed from the content, size in bytes, who brought it and when. */
public record Document(DocumentId id, String name, String mediaType, long size, AccountId owner, Instant uploadedAt) {
}
