package org.zhiyuan.activity;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;

/** The host's report on the effect of a service (成效反馈), R39: what it achieved, how many took part, how many issues were solved. */
public record Feedback(String effect, int participants, int solved, AccountId by, Instant at) {

    public Feedback {
        new Problems()
                .text("effect", effect, 4000)
                .check(participants >= 0, "participants", Text.of("不得为负", "must not be negative"))
                .check(solved >= 0, "solved", Text.of("不得为负", "must not be negative"))
                .raise();
    }
}
