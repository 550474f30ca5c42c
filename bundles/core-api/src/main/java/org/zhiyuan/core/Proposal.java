package org.zhiyuan.core;

import java.time.Instant;

/**
 * A decision one official has proposed (拟定) and that waits for a second one to decide the same (复核), R94; kept with the thing decided on.
 */
public record Proposal(String act, String decision, String reason, AccountId by, Instant at) {}
