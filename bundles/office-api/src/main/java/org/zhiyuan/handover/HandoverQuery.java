package org.zhiyuan.handover;

/** Which hand-overs are wanted; null means any. {@code overdue} leaves those due before today and not answered, longest overdue first. */
public record HandoverQuery(
        Recipient recipient, HandoverStage stage, String subjectKind, String subject, boolean overdue) {

    public static final HandoverQuery ALL = new HandoverQuery(null, null, null, null, false);
}
