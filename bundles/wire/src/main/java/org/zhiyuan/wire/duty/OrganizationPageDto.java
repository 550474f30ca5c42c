package org.zhiyuan.wire.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of organisations. */
@XmlType(name = "OrganizationPage")
public final class OrganizationPageDto {
    public List<OrganizationDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
