package org.zhiyuan.wire.document;

import org.zhiyuan.document.Document;

/** Maps documents. */
public final class DocumentMapper {
    private DocumentMapper() {}

    public static DocumentDto toDto(Document document) {
        DocumentDto dto = new DocumentDto();
        dto.id = document.id().sha256();
        dto.name = document.name();
        dto.mediaType = document.mediaType();
        dto.size = document.size();
        return dto;
    }
}
