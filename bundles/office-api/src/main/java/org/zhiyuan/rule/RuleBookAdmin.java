package org.zhiyuan.rule;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;

/** Changes the rule book (规则发布), R95: two officials each time (R94), and never for today or a day that is past. */
public interface RuleBookAdmin extends RuleBookService {

    /** Proposes a change; another official publishes it. @throws org.zhiyuan.core.PlatformException INVALID */
    RuleChange propose(Caller caller, NewRuleChange change);

    /**
     * Publishes what somebody else has proposed; it takes effect at midnight in Shanghai of its day.
     *
     * @throws org.zhiyuan.core.PlatformException CONFLICT if its day has come meanwhile or the parameter changes on that day already,
     *     DENIED to who proposed it
     */
    RuleChange publish(Caller caller, RuleChangeId id, ExpectedVersion seen);

    /**
     * Withdraws a change before its day: one that is only proposed at once, one that is published when a second official withdraws it too.
     *
     * @throws org.zhiyuan.core.PlatformException CONFLICT from its day on
     */
    RuleChange withdraw(Caller caller, RuleChangeId id, ExpectedVersion seen, String reason);
}
