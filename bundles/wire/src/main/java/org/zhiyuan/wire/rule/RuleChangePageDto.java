package org.zhiyuan.wire.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of changes. */
@XmlType(name = "RuleChangePage")
public final class RuleChangePageDto {
    public List<RuleChangeDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}
