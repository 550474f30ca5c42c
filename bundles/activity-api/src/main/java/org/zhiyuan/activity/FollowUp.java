package org.zhiyuan.activity;

import java.time.Instant;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Role;

/** What came of a service for the enterprise, some time after (跟踪), R98; {@code by} is the role of whoever states it. */
public record FollowUp(String outcome, Role by, Instant at) {

    public FollowUp {
        new Problems().text("outcome", outcome, 4000).raise();
    }
}
