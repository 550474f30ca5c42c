package org.zhiyuan.handover;

import static org.zhiyuan.handover.HandoverOperation.HANDOVER_RECEIPT;
import static org.zhiyuan.handover.HandoverOperation.HANDOVER_SEND;

import java.util.List;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** Where a hand-over stands: to be sent, sent, taken with a receipt, or returned, which is sent again. */
public enum HandoverStage implements Labelled {
    /** 待移送. */
    OPEN("待移送", "open"),
    /** 已移送. */
    SENT("已移送", "sent"),
    /** 已接收: there is a receipt. */
    RECEIPTED("已接收", "receipted"),
    /** 被退回. */
    RETURNED("被退回", "returned");

    public static final Workflow<HandoverStage> WORKFLOW = new Workflow<>(
            Text.of("移送", "hand-over"),
            List.of(
                    new Move<>(HANDOVER_SEND, OPEN, SENT),
                    new Move<>(HANDOVER_SEND, RETURNED, SENT),
                    new Move<>(HANDOVER_RECEIPT, SENT, RECEIPTED),
                    new Move<>(HANDOVER_RECEIPT, SENT, RETURNED)));

    private final Text label;

    HandoverStage(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
