package org.zhiyuan.station;

import java.time.LocalDate;

/** An administrative penalty (行政处罚), R26: the day it was decided, by whom, for what, and whom it hit. */
public record Penalty(LocalDate decidedOn, String authority, String reason, boolean againstPrincipal) {}
