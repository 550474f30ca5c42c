package org.zhiyuan.rulebook;

import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** One condition of the handbook: its clause, and the finding it makes of the facts under the parameters of a day. */
public interface Rule<F> {

    Clause clause();

    Finding judge(F facts, RuleDay day);

    /** Whether the book of that day applies it at all. */
    default boolean applies(RuleDay day) {
        return day.holds(clause());
    }

    /** Applied only while the parameter is there and more than 0, for what one province demands and another does not. */
    default Rule<F> where(String parameter) {
        Rule<F> rule = this;
        return new Rule<>() {
            @Override
            public Clause clause() {
                return rule.clause();
            }

            @Override
            public Finding judge(F facts, RuleDay day) {
                return rule.judge(facts, day);
            }

            @Override
            public boolean applies(RuleDay day) {
                return rule.applies(day) && day.demands(parameter);
            }
        };
    }

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
