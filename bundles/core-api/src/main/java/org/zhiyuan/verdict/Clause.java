package org.zhiyuan.verdict;

import org.zhiyuan.core.Text;

/** Where a rule stands (条款): its R-number, the handbook's clause or the law it falls back to (R1, R3), and what it demands. */
public record Clause(String id, String source, Text demand) {
}
