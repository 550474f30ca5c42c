package org.zhiyuan.rulebook;

import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** One condition of the handbook: its clause, and the finding it makes of the facts under the parameters of a day. */
public interface Rule<F> {

    Clause clause();

    Finding judge(F facts, RuleDay day);

    /** A rule from its clause and its judgement. */
    static <F> Rule<F> of(Clause clause, Judgement<F> judgement) {
        return new Rule<>() {
            @Override
            public Clause clause() {
                return clause;
            }

            @Override
            public Finding judge(F facts, RuleDay day) {
                return judgement.judge(clause, facts, day);
            }
        };
    }

    /** How a rule comes to its finding. */
    @FunctionalInterface
    interface Judgement<F> {
        Finding judge(Clause clause, F facts, RuleDay day);
    }
}
