package org.zhiyuan.wire.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of hand-overs. */
@XmlType(name = "HandoverPage")
public final class HandoverPageDto {
    public List<HandoverDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
