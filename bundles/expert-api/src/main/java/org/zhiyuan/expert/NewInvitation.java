package org.zhiyuan.expert;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;

/** Whom the province invites (定向邀请), R47, with the same true information and risks as a call, and until when. */
public record NewInvitation(String name, String information, String risks, LocalDate until) {

    public NewInvitation {
        new Problems()
                .text("name", name, 100)
                .text("information", information, 4000)
                .text("risks", risks, 4000)
                .require("until", until)
                .raise();
    }
}
