package org.zhiyuan.supervision.internal;

import java.math.BigDecimal;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.supervision.CaseStage;
import org.zhiyuan.supervision.CaseSums;

/** What sums a case may have (退还与罚款), R88: a fine of so many times what was charged as the rule book says, both bounds included. */
final class Fines {

    private Fines() {}

    static void check(CaseStage stage, CaseSums sums, RuleDay day) {
        if (stage == CaseStage.UNFOUNDED) {
            throw PlatformException.conflict(Text.of("案件不成立，没有涉案金额", "the case was found untrue, it has no sums"));
        }
        if (sums.refundedOn() != null && sums.refundedOn().isAfter(day.date())) {
            throw PlatformException.invalid("refundedOn", Text.of("不得晚于今日", "must not be in the future"));
        }
        if (sums.fine() == null) {
            return;
        }
        if (stage == CaseStage.OPENED) {
            throw PlatformException.conflict(
                    Text.of("案件尚未作出决定，不能登记罚款", "the case has not been decided yet, there can be no fine"));
        }
        BigDecimal least = sums.charged().multiply(day.number("fine.least"));
        BigDecimal most = sums.charged().multiply(day.number("fine.most"));
        if (sums.fine().compareTo(least) < 0 || sums.fine().compareTo(most) > 0) {
            throw PlatformException.invalid(
                    "fine",
                    Text.of(
                            "须为所收取报酬的" + plain(day.number("fine.least")) + "至" + plain(day.number("fine.most")) + "倍，即"
                                    + plain(least) + "至" + plain(most) + "元（R88）",
                            "must be " + plain(day.number("fine.least")) + " to " + plain(day.number("fine.most"))
                                    + " times the sum charged, that is " + plain(least) + " to " + plain(most)
                                    + " yuan (R88)"));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
