package org.zhiyuan.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/**
 * The money of a case (涉案金额), R88, in yuan; what is not known is null.
 *
 * @param charged what was taken from the recipient
 * @param refunded what of it was given back (退还), {@code refundedOn} the day
 * @param fine what the authority imposed (罚款)
 */
public record CaseSums(BigDecimal charged, BigDecimal refunded, LocalDate refundedOn, BigDecimal fine) {

    private static final BigDecimal MOST = new BigDecimal("100000000");

    public CaseSums {
        Problems problems = new Problems().require("charged", charged);
        money(problems, "charged", charged);
        money(problems, "refunded", refunded);
        money(problems, "fine", fine);
        problems.check(
                        refunded == null || charged == null || refunded.compareTo(charged) <= 0,
                        "refunded",
                        Text.format("不得超过所收取的%s元", "must not be more than the %s yuan charged", charged))
                .check(
                        (refunded == null) == (refundedOn == null),
                        "refundedOn",
                        Text.of("退还金额与退还日期须一并填写", "is stated together with the sum refunded"))
                .raise();
    }

    private static void money(Problems problems, String field, BigDecimal sum) {
        problems.check(
                sum == null
                        || sum.signum() > 0
                                && sum.compareTo(MOST) < 0
                                && sum.stripTrailingZeros().scale() <= 2,
                field,
                Text.of(
                        "须为大于0、不足1亿的金额，至多两位小数",
                        "must be a sum above 0 and below 100 million with at most two decimals"));
    }
}
