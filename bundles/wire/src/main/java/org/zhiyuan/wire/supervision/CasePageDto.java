package org.zhiyuan.wire.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of cases. */
@XmlType(name = "CasePage")
public final class CasePageDto {
    public List<CaseDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
