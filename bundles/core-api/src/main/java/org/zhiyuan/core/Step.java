package org.zhiyuan.core;

import java.time.Instant;

/** One move of a thing through its workflow: stages by name, who moved it, when and why. */
public record Step(String from, String to, Instant at, AccountId by, String reason) {}
