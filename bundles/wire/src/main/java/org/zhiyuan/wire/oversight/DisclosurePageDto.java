package org.zhiyuan.wire.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of disclosures. */
@XmlType(name = "DisclosurePage")
public final class DisclosurePageDto {
    public List<DisclosureDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
