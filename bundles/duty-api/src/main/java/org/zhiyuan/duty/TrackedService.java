package org.zhiyuan.duty;

import java.time.LocalDate;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.core.Problems;
import org.zhiyuan.expert.ExpertId;

/** One service of one expert for one participant (一对一服务), traceable (R45): when, by whom, in which activity, what, with which effect. */
public record TrackedService(LocalDate on, ExpertId expert, ActivityId activity, String content, String effect) {

    public TrackedService {
        new Problems()
                .require("on", on)
                .require("expert", expert)
                .text("content", content, 2000)
                .text("effect", effect, 2000)
                .raise();
    }
}
