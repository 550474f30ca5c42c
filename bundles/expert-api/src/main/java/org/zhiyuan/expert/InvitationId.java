package org.zhiyuan.expert;

import org.zhiyuan.core.Ids;

/** Identifies an invitation to a person (定向邀请). */
public record InvitationId(String value) {

    public InvitationId {
        Ids.check("invitation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
