package org.zhiyuan.expert;

import static org.zhiyuan.expert.ExpertOperation.EXPERT_APPOINT;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_DISMISS;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_EXPIRE;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_FILE;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_REDRAFT;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_REISSUE;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_RENEW;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_RESIGN;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_REVIEW;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_REVOKE_LETTER;
import static org.zhiyuan.expert.ExpertOperation.EXPERT_SIGN;

import java.util.List;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** Where an expert stands (R97); term, renewal, dismissal, resignation and revoked letters are not in the handbook. */
public enum ExpertStage implements Labelled {
    /** 省级审核: applied, waiting for the province. */
    UNDER_REVIEW("省级审核", "under review"),
    /** 不通过. */
    REJECTED("不通过", "rejected"),
    /** 审核通过. */
    ADMITTED("审核通过", "admitted"),
    /** 建档备案: on file, and handed over to the national system. */
    FILED("已建档备案", "on file"),
    /** 聘书已发、协议待签. */
    APPOINTED("待签协议", "appointed"),
    /** 在聘: every party has signed. */
    SERVING("在聘", "serving"),
    /** 聘书已撤销: serves again once a letter is issued anew. */
    LETTER_REVOKED("聘书已撤销", "letter revoked"),
    /** 期满: the term is over, by its date alone. */
    EXPIRED("期满", "expired"),
    /** 退出: withdrew the application or resigned. */
    RESIGNED("已退出", "resigned"),
    /** 解聘. */
    DISMISSED("已解聘", "dismissed");

    public static final Workflow<ExpertStage> WORKFLOW = new Workflow<>(
            Text.of("专家", "expert"),
            List.of(
                    new Move<>(EXPERT_REVIEW, UNDER_REVIEW, ADMITTED),
                    new Move<>(EXPERT_REVIEW, UNDER_REVIEW, REJECTED),
                    new Move<>(EXPERT_FILE, ADMITTED, FILED),
                    new Move<>(EXPERT_APPOINT, FILED, APPOINTED),
                    new Move<>(EXPERT_REDRAFT, APPOINTED, APPOINTED),
                    new Move<>(EXPERT_SIGN, APPOINTED, APPOINTED),
                    new Move<>(EXPERT_SIGN, APPOINTED, SERVING),
                    new Move<>(EXPERT_EXPIRE, APPOINTED, EXPIRED),
                    new Move<>(EXPERT_EXPIRE, SERVING, EXPIRED),
                    new Move<>(EXPERT_EXPIRE, LETTER_REVOKED, EXPIRED),
                    new Move<>(EXPERT_RENEW, SERVING, SERVING),
                    new Move<>(EXPERT_RENEW, EXPIRED, EXPIRED),
                    new Move<>(EXPERT_REDRAFT, SERVING, SERVING),
                    new Move<>(EXPERT_REDRAFT, EXPIRED, EXPIRED),
                    new Move<>(EXPERT_SIGN, SERVING, SERVING),
                    new Move<>(EXPERT_SIGN, EXPIRED, EXPIRED),
                    new Move<>(EXPERT_SIGN, EXPIRED, SERVING),
                    new Move<>(EXPERT_REVOKE_LETTER, APPOINTED, LETTER_REVOKED),
                    new Move<>(EXPERT_REVOKE_LETTER, SERVING, LETTER_REVOKED),
                    new Move<>(EXPERT_REISSUE, LETTER_REVOKED, APPOINTED),
                    new Move<>(EXPERT_REISSUE, LETTER_REVOKED, SERVING),
                    new Move<>(EXPERT_RESIGN, UNDER_REVIEW, RESIGNED),
                    new Move<>(EXPERT_RESIGN, ADMITTED, RESIGNED),
                    new Move<>(EXPERT_RESIGN, FILED, RESIGNED),
                    new Move<>(EXPERT_RESIGN, APPOINTED, RESIGNED),
                    new Move<>(EXPERT_RESIGN, SERVING, RESIGNED),
                    new Move<>(EXPERT_RESIGN, LETTER_REVOKED, RESIGNED),
                    new Move<>(EXPERT_RESIGN, EXPIRED, RESIGNED),
                    new Move<>(EXPERT_DISMISS, FILED, DISMISSED),
                    new Move<>(EXPERT_DISMISS, APPOINTED, DISMISSED),
                    new Move<>(EXPERT_DISMISS, SERVING, DISMISSED),
                    new Move<>(EXPERT_DISMISS, LETTER_REVOKED, DISMISSED),
                    new Move<>(EXPERT_DISMISS, EXPIRED, DISMISSED)));

    private final Text label;

    ExpertStage(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether the person is no longer on file and may apply again. */
    public boolean closed() {
        return this == REJECTED || this == RESIGNED || this == DISMISSED;
    }

    /** Whether the passing of the last day turns it into {@link #EXPIRED}. */
    public boolean ends() {
        return this == APPOINTED || this == SERVING || this == LETTER_REVOKED;
    }
}
