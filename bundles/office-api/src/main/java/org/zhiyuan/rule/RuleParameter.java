package org.zhiyuan.rule;

import java.math.BigDecimal;
import java.util.List;
import org.zhiyuan.core.Text;

/**
 * A parameter of the rule book (参数), R95, with every edition it had and will have, earliest first.
 *
 * @param least the smallest number it may be set to, null for a list
 * @param most the greatest number it may be set to, null for a list
 * @param inForce the edition of the day asked for; null before its first day
 */
public record RuleParameter(
        ParameterId id,
        Text name,
        RuleUnit unit,
        BigDecimal least,
        BigDecimal most,
        RuleEdition inForce,
        List<RuleEdition> history) {

    public RuleParameter {
        history = List.copyOf(history);
    }
}
