package org.zhiyuan.wire.document;

import javax.xml.bind.annotation.XmlType;

/** An uploaded document (上传文件) by the SHA-256 of its content; the size is in bytes. */
@XmlType(name = "Document")
public final class DocumentDto {
    public String id;
    public String name;
    public String mediaType;
    public Long size;
}
