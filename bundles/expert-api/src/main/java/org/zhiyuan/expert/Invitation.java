package org.zhiyuan.expert;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.AccountId;

/**
 * A targeted invitation (定向邀请), R47; its one-time code is known by digest only.
 *
 * @param expert who accepted by applying, null until then
 */
public record Invitation(
        InvitationId id,
        long version,
        NewInvitation text,
        String codeDigest,
        State state,
        ExpertId expert,
        AccountId by,
        Instant at) {

    /** How it was answered. */
    public enum State {
        OPEN,
        /** 已接受: answered by an application. */
        ACCEPTED,
        /** 已谢绝; costs nothing (R91). */
        DECLINED,
        /** 已撤回. */
        WITHDRAWN
    }

    public boolean openOn(LocalDate day) {
        return state == State.OPEN && !day.isAfter(text.until());
    }

    public Invitation answered(State next, ExpertId by) {
        return new Invitation(id, version, text, codeDigest, next, by, this.by, at);
    }
}
