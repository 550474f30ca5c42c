package org.zhiyuan.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A threshold (参数), R95: its id, value, first day in force, and where it stands (clause or law, R1, R3). */
public record Parameter(String id, BigDecimal value, LocalDate from, String source) {
}
