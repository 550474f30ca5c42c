package org.zhiyuan.wire.document;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.Versioned;

/** An uploaded document (上传文件) by the SHA-256 of its content; the size is in bytes. */
@XmlType(name = "Document")
public final class DocumentDto implements Versioned {
    public String id;
    public String name;
    public String mediaType;
    public Long size;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return null;
    }
}
