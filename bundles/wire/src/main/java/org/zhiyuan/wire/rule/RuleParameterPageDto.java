package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** The parameters of the rule book by id. */
@XmlType(name = "RuleParameterPage")
public final class RuleParameterPageDto {
    public List<RuleParameterDto> items;
}
