package org.zhiyuan.station;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Another end of a round's window (申报期调整), R36: from which to which last day, when, and the notice that told of it, null where the window
 * was still open.
 */
public record WindowMove(LocalDate from, LocalDate to, WindowNotice notice, Instant at) {}
