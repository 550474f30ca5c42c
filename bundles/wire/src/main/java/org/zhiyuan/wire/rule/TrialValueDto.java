package org.zhiyuan.wire.rule;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** A value to try (试算取值). */
@XmlType(name = "TrialValue")
public final class TrialValueDto {
    public String parameter;
    public BigDecimal number;
    public List<RuleItemDto> items;
}
