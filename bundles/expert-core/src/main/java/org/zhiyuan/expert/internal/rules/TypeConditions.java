package org.zhiyuan.expert.internal.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.Profession;
import org.zhiyuan.rulebook.RuleDay;

/**
 * The professional condition of one type of expert (某类专家的专业条件): groups of alternatives.
 *
 * @param all while this parameter is 1, every group must have an alternative that is met; null or 0: any alternative is enough (R101)
 */
public record TypeConditions(ExpertType type, Text label, List<List<Alternative>> groups, String all) {

    public TypeConditions {
        groups = groups.stream().map(List::copyOf).toList();
    }

    public static TypeConditions anyOf(ExpertType type, Text label, Alternative... alternatives) {
        return new TypeConditions(type, label, List.of(List.of(alternatives)), null);
    }

    public Stream<Alternative> alternatives() {
        return groups.stream().flatMap(List::stream);
    }

    /** Those that the book of the day applies. */
    public Stream<Alternative> alternatives(RuleDay day) {
        return alternatives().filter(alternative -> day.holds(alternative.clause()));
    }

    /** A group of which the book applies no alternative is not asked for. */
    public boolean met(Profession facts, RuleDay day) {
        List<List<Alternative>> applied = groups.stream()
                .map(group -> group.stream()
                        .filter(alternative -> day.holds(alternative.clause()))
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
        Predicate<List<Alternative>> met = group -> group.stream().anyMatch(alternative -> alternative.met(facts, day));
        boolean every = all != null && day.integer(all) == 1 && !applied.isEmpty();
        return every ? applied.stream().allMatch(met) : applied.stream().anyMatch(met);
    }
}
