package org.zhiyuan.wire.rule;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.rule.RuleUnit;
import org.zhiyuan.wire.Names;

/** A parameter of the rule book (参数), R95, with what is in force and every edition. */
@XmlType(name = "RuleParameter")
public final class RuleParameterDto {
    public String id;
    public String name;

    @Names(RuleUnit.class)
    public String unit;

    public String unitName;
    public BigDecimal least;
    public BigDecimal most;
    public RuleEditionDto inForce;
    public List<RuleEditionDto> history;
}
