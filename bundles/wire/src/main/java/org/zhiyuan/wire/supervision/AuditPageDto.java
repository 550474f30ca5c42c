package org.zhiyuan.wire.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of the audit trail, latest first. */
@XmlType(name = "AuditPage")
public final class AuditPageDto {
    public List<AuditEntryDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
