package org.zhiyuan.supervision;

import static org.zhiyuan.supervision.SupervisionOperation.CASE_DECIDE;

import java.util.List;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** Where a case stands, in the handbook's order of escalation (R94): warning, deadline, suspension, revocation; or dismissed. */
public enum CaseStage implements Labelled {
    /** 受理. */
    OPENED("受理", "opened"),
    /** 警告. */
    WARNED("警告", "warned"),
    /** 责令限期改正. */
    DEADLINE_SET("责令限期改正", "deadline set"),
    /** 责令停止活动. */
    SUSPENDED("责令停止活动", "suspended"),
    /** 移送查处: handed over to the authority in charge. */
    HANDED_OVER("移送查处", "handed over"),
    /** 不成立. */
    UNFOUNDED("不成立", "unfounded"),
    /** 结案. */
    CLOSED("结案", "closed");

    public static final Workflow<CaseStage> WORKFLOW = new Workflow<>(
            Text.of("案件", "case"),
            List.of(
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

    private final Text label;

    CaseStage(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
