package org.zhiyuan.expert;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Text;

/**
 * The registration on the national volunteer system (全国志愿服务信息系统注册), R77, a fact of its own beside the stage.
 *
 * @param number the external number, {@code registeredOn} the day, both null until registered
 * @param remark why it failed, null unless it did
 */
public record NationalRegistration(
        State state, String number, LocalDate registeredOn, String remark, AccountId by, Instant at) {

    /** How far the national system knows of the expert. */
    public enum State implements Labelled {
        /** 待注册: on file here, handed over. */
        PENDING("待注册", "pending"),
        /** 注册未成功. */
        FAILED("注册未成功", "failed"),
        /** 已注册. */
        REGISTERED("已注册", "registered");

        private final Text label;

        State(String zh, String en) {
            label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public boolean done() {
        return state == State.REGISTERED;
    }
}
