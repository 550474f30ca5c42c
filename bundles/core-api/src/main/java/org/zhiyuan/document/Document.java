package org.zhiyuan.document;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;

/**
 * An uploaded document (上传文件): its media type as sniffed from the content, size in bytes, who brought it and when.
 *
 * @param region the uploader's, whose agencies may read it; the province's where an older upload does not say
 */
public record Document(
        DocumentId id, String name, String mediaType, long size, AccountId owner, Region region, Instant uploadedAt) {

    public Document {
        region = region == null ? Region.HOME : region;
    }
}
