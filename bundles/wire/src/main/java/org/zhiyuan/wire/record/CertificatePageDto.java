package org.zhiyuan.wire.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of certificates. */
@XmlType(name = "CertificatePage")
public final class CertificatePageDto {
    public List<CertificateDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
