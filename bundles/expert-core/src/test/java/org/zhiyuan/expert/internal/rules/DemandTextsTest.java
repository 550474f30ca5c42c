package org.zhiyuan.expert.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.Test;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** R95: what the experts' rules demand is said in the numbers in force, wherever it is said. */
public class DemandTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    /** A number with a unit, which belongs to the book; (1) and (2) are how clauses are cited. */
    private static final Pattern OWN =
            Pattern.compile("\\d+ ?(%|年|周岁|years|completed)|[一二三四五六七八九十两][年周]|\\b(two|three|five|eight)\\b");

    private static final Set<String> NUMBERS = Set.of(
            "expert.age.limit",
            "expert.technical.research.years",
            "expert.technical.industry.years",
            "expert.management.post.years",
            "expert.finance.industry.years",
            "expert.legal.research.years",
            "expert.legal.practice.years");

    private static RuleParameters changed(String parameter, String value) {
        return RuleParameters.of(
                "test",
                RuleParameters.hebei().parameters().stream()
                        .map(old -> old.id().equals(parameter)
                                ? new Parameter(parameter, new BigDecimal(value), old.from(), old.source())
                                : old)
                        .toList());
    }

    /** Those of a verdict on somebody who applies for all four types. */
    private static List<Text> judged(RuleParameters book) {
        return new ExpertRules(book, NoTypes.NONE)
                        .judge(
                                new Candidacy(
                                        Experts.builder()
                                                .with(builder -> builder.types = Set.of(
                                                        ExpertType.TECHNICAL,
                                                        ExpertType.MANAGEMENT,
                                                        ExpertType.FINANCE,
                                                        ExpertType.LEGAL)),
                                        null),
                                DAY)
                        .findings()
                        .stream()
                        .map(Finding::clause)
                        .map(Clause::demand)
                        .toList();
    }

    private static List<Text> described(RuleParameters book) {
        return new ExpertRules(book, NoTypes.NONE)
                .types(DAY).stream()
                        .flatMap(type -> type.alternatives().stream())
                        .map(Clause::demand)
                        .toList();
    }

    @Test
    public void r95_aChangedNumberIsInTheTextsAndTheOldOneNowhere() {
        Set<String> named = new HashSet<>();
        for (Clause clause : new ExpertRules(RuleParameters.hebei(), NoTypes.NONE).clauses(DAY)) {
            named.addAll(RuleDay.named(clause.demand()));
        }
        assertEquals(NUMBERS, named);
        for (String parameter : NUMBERS) {
            RuleParameters book = changed(parameter, "77");
            List<Text> before = judged(RuleParameters.hebei());
            List<Text> after = judged(book);
            int differing = 0;
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(after.get(i))) {
                    differing++;
                    assertTrue(
                            after.get(i).toString(),
                            after.get(i).zh().contains("77")
                                    && after.get(i).en().contains("77"));
                    String old = RuleParameters.hebei()
                            .inForce(parameter, DAY)
                            .value()
                            .toPlainString();
                    assertFalse(
                            after.get(i).toString(),
                            after.get(i).zh().contains(old) || after.get(i).en().contains(old));
                }
            }
            assertEquals(parameter + " is in one demand", 1, differing);
            assertEquals(
                    !parameter.equals("expert.age.limit"),
                    described(book).stream().anyMatch(text -> text.zh().contains("77")));
        }
    }

    @Test
    public void r95_noDemandHoldsANumberOfItsOwn() {
        for (Clause clause : new ExpertRules(RuleParameters.hebei(), NoTypes.NONE).clauses(DAY)) {
            assertFalse(clause.demand().zh(), OWN.matcher(clause.demand().zh()).find());
            assertFalse(clause.demand().en(), OWN.matcher(clause.demand().en()).find());
        }
    }

    @Test
    public void r65r95_fourYearsInForceAreDemandedAsFour() {
        assertTrue(judged(changed("expert.management.post.years", "4")).stream()
                .anyMatch(text -> text.zh().equals("担任社会团体负责人，或担任中层以上职务超过4年")));
    }
}
