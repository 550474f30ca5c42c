package org.zhiyuan.core;

import java.time.Instant;

/** The province's review (省级审核), R34; a refusal or a supplement request has a reason. */
public record Review(ReviewDecision decision, String reason, AccountId by, Instant at) {}
