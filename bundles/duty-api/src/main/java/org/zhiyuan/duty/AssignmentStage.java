package org.zhiyuan.duty;

import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_ANSWER;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_JUDGE;
import static org.zhiyuan.duty.DutyOperation.ASSIGNMENT_REPORT;

import java.util.List;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** Where a task stands (R38): nobody is forced, declining costs nothing (R91). */
public enum AssignmentStage implements Labelled {
    /** 已交办, waiting for the station's answer. */
    ASSIGNED("已交办", "assigned"),
    /** 已接受. */
    ACCEPTED("已接受", "accepted"),
    /** 已谢绝. */
    DECLINED("已谢绝", "declined"),
    /** 已报告, waiting for the agency. */
    REPORTED("已报告", "reported"),
    /** 已确认. */
    CONFIRMED("已确认", "confirmed"),
    /** 已收回: no longer asked for. */
    CALLED_OFF("已收回", "called off");

    public static final Workflow<AssignmentStage> WORKFLOW = new Workflow<>(
            Text.of("交办任务", "assignment"),
            List.of(
                    new Move<>(ASSIGNMENT_ANSWER, ASSIGNED, ACCEPTED),
                    new Move<>(ASSIGNMENT_ANSWER, ASSIGNED, DECLINED),
                    new Move<>(ASSIGNMENT_REPORT, ACCEPTED, REPORTED),
                    new Move<>(ASSIGNMENT_JUDGE, REPORTED, CONFIRMED),
                    new Move<>(ASSIGNMENT_JUDGE, REPORTED, ACCEPTED),
                    new Move<>(ASSIGNMENT_JUDGE, ASSIGNED, CALLED_OFF),
                    new Move<>(ASSIGNMENT_JUDGE, ACCEPTED, CALLED_OFF)));

    private final Text label;

    AssignmentStage(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
