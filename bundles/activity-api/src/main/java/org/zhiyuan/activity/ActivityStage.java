package org.zhiyuan.activity;

import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_ANSWER;
import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_CANCEL;
import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_CLOSE;
import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_CONFIRM;
import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_RATE;
import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_RELEASE;
import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_REPORT;
import static org.zhiyuan.activity.ActivityOperation.ACTIVITY_SETTLE;

import java.util.List;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Workflow;

/** Where an activity stands (R98). */
public enum ActivityStage implements Labelled {
    /** 报名/接受: planned and published; experts are asked, enterprises may sign up. */
    OPEN("报名中", "open"),
    /** 已落实: every asked expert has answered and at least one accepted. */
    AGREED("已落实", "agreed"),
    /** 进行: a start is confirmed. */
    UNDER_WAY("进行中", "under way"),
    /** 异议: what the two sides state lies too far apart; they correct it, or the agency settles it (R7). */
    OBJECTION("时间有异议", "times objected to"),
    /** 记录确认: both sides confirmed start and end of every accepted expert; the hours are recorded. */
    RECORDED("已记录", "recorded"),
    /** 成效反馈: the host has reported, or the enterprise of a one-to-one service has rated. */
    REPORTED("已反馈", "reported"),
    /** 归档. */
    CLOSED("已归档", "closed"),
    /** 取消. */
    CANCELLED("已取消", "cancelled");

    public static final Workflow<ActivityStage> WORKFLOW = new Workflow<>(
            Text.of("活动", "activity"),
            List.of(
                    new Move<>(ACTIVITY_ANSWER, OPEN, OPEN),
                    new Move<>(ACTIVITY_ANSWER, OPEN, AGREED),
                    new Move<>(ACTIVITY_ANSWER, OPEN, CANCELLED),
                    new Move<>(ACTIVITY_ANSWER, AGREED, AGREED),
                    new Move<>(ACTIVITY_ANSWER, AGREED, CANCELLED),
                    new Move<>(ACTIVITY_ANSWER, UNDER_WAY, UNDER_WAY),
                    new Move<>(ACTIVITY_ANSWER, UNDER_WAY, OBJECTION),
                    new Move<>(ACTIVITY_ANSWER, UNDER_WAY, RECORDED),
                    new Move<>(ACTIVITY_ANSWER, UNDER_WAY, CANCELLED),
                    new Move<>(ACTIVITY_CONFIRM, AGREED, UNDER_WAY),
                    new Move<>(ACTIVITY_CONFIRM, UNDER_WAY, UNDER_WAY),
                    new Move<>(ACTIVITY_CONFIRM, UNDER_WAY, RECORDED),
                    new Move<>(ACTIVITY_CONFIRM, UNDER_WAY, OBJECTION),
                    new Move<>(ACTIVITY_CONFIRM, OBJECTION, OBJECTION),
                    new Move<>(ACTIVITY_CONFIRM, OBJECTION, RECORDED),
                    new Move<>(ACTIVITY_SETTLE, OBJECTION, OBJECTION),
                    new Move<>(ACTIVITY_SETTLE, OBJECTION, RECORDED),
                    new Move<>(ACTIVITY_RATE, RECORDED, RECORDED),
                    new Move<>(ACTIVITY_RATE, RECORDED, REPORTED),
                    new Move<>(ACTIVITY_RATE, REPORTED, REPORTED),
                    new Move<>(ACTIVITY_RATE, CLOSED, CLOSED),
                    new Move<>(ACTIVITY_REPORT, RECORDED, REPORTED),
                    new Move<>(ACTIVITY_CLOSE, REPORTED, CLOSED),
                    new Move<>(ACTIVITY_RELEASE, OPEN, OPEN),
                    new Move<>(ACTIVITY_RELEASE, OPEN, AGREED),
                    new Move<>(ACTIVITY_RELEASE, OPEN, CANCELLED),
                    new Move<>(ACTIVITY_RELEASE, AGREED, AGREED),
                    new Move<>(ACTIVITY_RELEASE, AGREED, CANCELLED),
                    new Move<>(ACTIVITY_RELEASE, UNDER_WAY, UNDER_WAY),
                    new Move<>(ACTIVITY_RELEASE, UNDER_WAY, OBJECTION),
                    new Move<>(ACTIVITY_RELEASE, UNDER_WAY, RECORDED),
                    new Move<>(ACTIVITY_RELEASE, UNDER_WAY, CANCELLED),
                    new Move<>(ACTIVITY_CANCEL, OPEN, CANCELLED),
                    new Move<>(ACTIVITY_CANCEL, AGREED, CANCELLED)));

    private final Text label;

    ActivityStage(String zh, String en) {
        label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
