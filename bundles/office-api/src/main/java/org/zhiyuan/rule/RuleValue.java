package org.zhiyuan.rule;

import java.math.BigDecimal;
import java.util.List;

/** What a parameter is set to (参数值): a number, or the items of a list; exactly one of the two, the other is null. */
public record RuleValue(BigDecimal number, List<RuleItem> items) {

    public RuleValue {
        items = items == null ? null : List.copyOf(items);
    }

    public static RuleValue of(BigDecimal number) {
        return new RuleValue(number, null);
    }

    public static RuleValue of(List<RuleItem> items) {
        return new RuleValue(null, items);
    }

    /** The codes of a list, null for a number. */
    public List<String> codes() {
        return items == null ? null : items.stream().map(RuleItem::code).toList();
    }

    /** The value in short: the number, or the codes joined by commas. */
    @Override
    public String toString() {
        return items == null
                ? String.valueOf(number == null ? null : number.toPlainString())
                : String.join(",", codes());
    }
}
