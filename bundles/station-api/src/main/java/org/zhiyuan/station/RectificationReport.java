package org.zhiyuan.station;

import java.time.Instant;
import org.zhiyuan.core.AccountId;

/** What a station says it has put right (整改报告), R105, and whether it came after the deadline. */
public record RectificationReport(String text, boolean late, AccountId by, Instant at) {}
