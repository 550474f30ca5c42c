package org.zhiyuan.verdict;

import org.zhiyuan.core.Text;

/** Where a rule stands (条款): its R-number, the handbook's clause or the law it falls back to (R1, R3), and what it demands. */
public record Clause(String id, String source, Text demand) {

    /** The source for readers of either language: it cites Chinese documents, in English with the words of citing translated. */
    public Text cited() {
        return Text.of(source, Citation.english(source));
    }
}
