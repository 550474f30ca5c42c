package org.zhiyuan.supervision;

import java.time.Instant;

/** What is still to be told of changes (变更事件积压): how many wait, since when the oldest, null if none does, and how many are parked. */
public record OutboxState(long waiting, Instant oldest, long parked) {}
