package org.zhiyuan.expert;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.AccountId;

/**
 * The registration on the national volunteer system (全国志愿服务信息系统注册), R77, a fact of its own beside the stage.
 *
 * @param number the external number, {@code registeredOn} the day, both null until registered
 * @param remark why it failed, null unless it did
 */
public record Registration(State state, String number, LocalDate registeredOn, String remark, AccountId by, Instant at) {

    /** How far the national system knows of the expert. */
    public enum State {
        /** 待注册: on file here, handed over. */
        PENDING,
        /** 注册未成功. */
        FAILED,
        /** 已注册. */
        REGISTERED
    }

    public boolean done() {
        return state == State.REGISTERED;
    }
}
