package org.zhiyuan.supervision;

import static org.zhiyuan.supervision.SupervisionOperation.CASE_DECIDE;

import java.util.List;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** Where a case stands, in the handbook's order of escalation (R94): warning, deadline, suspension, revocation; or dismissed. */
public enum CaseStage {
    /** 受理. */
    OPENED,
    /** 警告. */
    WARNED,
    /** 责令限期改正. */
    DEADLINE_SET,
    /** 责令停止活动. */
    SUSPENDED,
    /** 移送查处: handed over to the authority in charge. */
    HANDED_OVER,
    /** 不成立. */
    UNFOUNDED,
    /** 结案. */
    CLOSED;

    public static final Workflow<CaseStage> WORKFLOW = new Workflow<>(Text.of("案件", "case"), List.of(
            new Move<>(CASE_DECIDE, OPENED, WARNED),
            new Move<>(CASE_DECIDE, OPENED, UNFOUNDED),
            new Move<>(CASE_DECIDE, OPENED, HANDED_OVER),
            new Move<>(CASE_DECIDE, WARNED, DEADLINE_SET),
            new Move<>(CASE_DECIDE, WARNED, CLOSED),
            new Move<>(CASE_DECIDE, DEADLINE_SET, SUSPENDED),
            new Move<>(CASE_DECIDE, DEADLINE_SET, CLOSED),
            new Move<>(CASE_DECIDE, SUSPENDED, HANDED_OVER),
            new Move<>(CASE_DECIDE, SUSPENDED, CLOSED),
            new Move<>(CASE_DECIDE, HANDED_OVER, CLOSED)));
}
