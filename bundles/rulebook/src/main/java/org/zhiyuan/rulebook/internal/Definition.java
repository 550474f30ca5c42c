package org.zhiyuan.rulebook.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.RuleItem;
import org.zhiyuan.rule.RuleUnit;
import org.zhiyuan.rule.RuleValue;

/**
 * What a parameter means to the platform (参数定义), whatever province sets it: its name, unit and range.
 *
 * @param codes the items a list may have, null if it may have any
 */
record Definition(String id, Text name, RuleUnit unit, BigDecimal least, BigDecimal most, Set<String> codes) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");
    private static final int MAX_ITEMS = 100;
    private static final int MAX_SCALE = 4;

    boolean isList() {
        return unit == RuleUnit.LIST;
    }

    void check(Problems problems, RuleValue value) {
        if (isList()) {
            problems.check(
                    value.items() != null && value.number() == null,
                    "items",
                    Text.of("该参数为清单", "the parameter is a list"));
            if (value.items() != null) {
                items(problems, value.items());
            }
        } else {
            problems.check(
                    value.number() != null && value.items() == null,
                    "number",
                    Text.of("该参数为数值", "the parameter is a number"));
            if (value.number() != null) {
                number(problems, value.number());
            }
        }
    }

    private void number(Problems problems, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        problems.check(
                plain.scale() <= (unit.whole() ? 0 : MAX_SCALE),
                "number",
                unit.whole()
                        ? Text.of(
                                "须为整数（" + unit.label().zh() + "）",
                                "must be a whole number (" + unit.label().en() + ")")
                        : Text.format("最多%d位小数", "must have at most %d decimals", MAX_SCALE));
        problems.check(
                number.compareTo(least) >= 0 && number.compareTo(most) <= 0,
                "number",
                Text.of(
                        "须在" + least.toPlainString() + "至" + most.toPlainString() + "之间",
                        "must be between " + least.toPlainString() + " and " + most.toPlainString()));
    }

    private void items(Problems problems, List<RuleItem> items) {
        problems.check(
                items.size() <= MAX_ITEMS, "items", Text.format("最多%d项", "must have at most %d items", MAX_ITEMS));
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < Math.min(items.size(), MAX_ITEMS); i++) {
            String code = items.get(i).code();
            String field = "items[" + i + "].code";
            boolean formed = code != null && CODE.matcher(code).matches();
            problems.check(formed, field, Text.of("须为字母开头的代码", "must be a code that begins with a letter"))
                    .check(!formed || seen.add(code), field, Text.of("重复", "comes twice"))
                    .check(
                            !formed || codes == null || codes.contains(code),
                            field,
                            Text.of("平台不识别该项；可用：" + codes, "is unknown to the platform; it knows " + codes));
        }
    }
}
