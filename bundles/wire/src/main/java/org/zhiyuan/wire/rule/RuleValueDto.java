package org.zhiyuan.wire.rule;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** What a parameter is set to (参数值): a number, or the items of a list. */
@XmlType(name = "RuleValue")
public final class RuleValueDto {
    public BigDecimal number;
    public List<RuleItemDto> items;
}
