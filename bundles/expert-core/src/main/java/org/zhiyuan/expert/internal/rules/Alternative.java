package org.zhiyuan.expert.internal.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Profession;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** One alternative of a type's professional condition (专业条件之一): met when every part of it is. */
public record Alternative(Clause clause, List<Requirement> parts) implements Rule<Profession> {

    public Alternative {
        parts = List.copyOf(parts);
    }

    public static Alternative of(String id, String source, String zh, String en, Requirement... parts) {
        return new Alternative(new Clause(id, "手册专家(一)" + source, Text.of(zh, en)), List.of(parts));
    }

    public boolean met(Profession facts, RuleDay day) {
        return parts.stream().allMatch(part -> part.met(facts, day));
    }

    /** The parts that are not met, in words. */
    public Text missing(Profession facts, RuleDay day) {
        List<Text> words = parts.stream()
                .filter(part -> !part.met(facts, day))
                .map(part -> part.words(day))
                .toList();
        return Text.of(
                "缺：" + words.stream().map(Text::zh).collect(Collectors.joining("；")),
                "missing: " + words.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    @Override
    public Finding judge(Profession facts, RuleDay day) {
        return met(facts, day)
                ? Finding.passed(clause, Text.of("满足", "met"))
                : Finding.failed(clause, missing(facts, day));
    }
}
