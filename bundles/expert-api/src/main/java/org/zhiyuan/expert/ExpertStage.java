package org.zhiyuan.expert;

import static org.zhiyuan.expert.ExpertOperation.EXPERT_APPOINT;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_DISMISS;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_REVIEW;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_SIGN;

import java.util.List;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** Where an expert stands (R97); term, renewal and dismissal are not in the handbook. */
public enum ExpertStage {
    /** 省级审核: applied, waiting for the province. */
    UNDER_REVIEW,
    /** 不通过. */
    REJECTED,
    /** 建档备案: admitted and on file. */
    ADMITTED,
    /** 聘书已发、协议待签. */
    APPOINTED,
    /** 在聘: both sides have signed. */
    SERVING,
    /** 解聘. */
    DISMISSED;

    public static final Workflow<ExpertStage> WORKFLOW = new Workflow<>(Text.of("专家", "expert"), List.of(
            new Move<>(EXPERT_REVIEW, UNDER_REVIEW, ADMITTED),
            new Move<>(EXPERT_REVIEW, UNDER_REVIEW, REJECTED),
            new Move<>(EXPERT_APPOINT, ADMITTED, APPOINTED),
            new Move<>(EXPERT_SIGN, APPOINTED, APPOINTED),
            new Move<>(EXPERT_SIGN, APPOINTED, SERVING),
            new Move<>(EXPERT_DISMISS, APPOINTED, DISMISSED),
            new Move<>(EXPERT_DISMISS, SERVING, DISMISSED)));
}
