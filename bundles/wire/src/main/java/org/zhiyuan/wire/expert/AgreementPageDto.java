package org.zhiyuan.wire.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of agreements. */
@XmlType(name = "AgreementPage")
public final class AgreementPageDto {
    public List<AgreementViewDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
