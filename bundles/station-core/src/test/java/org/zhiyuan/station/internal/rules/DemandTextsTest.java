package org.zhiyuan.station.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.Test;
import org.zhiyuan.core.Text;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** R95: what the stations' rules demand is said in the numbers in force. */
public class DemandTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    /** A number with a unit, which belongs to the book. */
    private static final Pattern OWN =
            Pattern.compile("\\d+ ?(%|年|平方|户|人|years)|[一二三四五六七八九十两]年|\\b(two|three|five|eight)\\b");

    /** Each number and how another one looks in the texts. */
    private static final Map<String, String> NUMBERS = Map.of(
            "station.operation.years",
            "77",
            "station.staff.ratio",
            "0.77",
            "station.penalty.years",
            "77",
            "station.premises.area",
            "77",
            "station.smes.served",
            "77",
            "station.staff.full-time",
            "77");

    /** Hebei's book with the sizes demanded that only other provinces demand. */
    private static RuleParameters book(String parameter, String value) {
        List<Parameter> all = new ArrayList<>();
        NUMBERS.keySet().forEach(id -> {
            BigDecimal present = RuleParameters.hebei()
                    .find(id, DAY)
                    .map(Parameter::value)
                    .filter(number -> number.signum() > 0)
                    .orElse(new BigDecimal("88"));
            all.add(new Parameter(
                    id, id.equals(parameter) ? new BigDecimal(value) : present, LocalDate.of(2020, 1, 1), "手册"));
        });
        RuleParameters.hebei().parameters().stream()
                .filter(old -> !NUMBERS.containsKey(old.id()))
                .forEach(all::add);
        return RuleParameters.of("test", all);
    }

    private static List<Text> judged(RuleParameters book) {
        return new StationRules(book)
                .judge(Stations.application(), DAY).findings().stream()
                        .map(Finding::clause)
                        .map(Clause::demand)
                        .toList();
    }

    @Test
    public void r95_aChangedNumberIsInTheTextsAndTheOldOneNowhere() {
        Set<String> named = new HashSet<>();
        StationRules.clauses(new RuleDay(DAY, book("", "0")))
                .forEach(clause -> named.addAll(RuleDay.named(clause.demand())));
        assertEquals(NUMBERS.keySet(), named);
        List<Text> before = judged(book("", "0"));
        NUMBERS.forEach((parameter, value) -> {
            List<Text> after = judged(book(parameter, value));
            List<Text> changed =
                    after.stream().filter(text -> !before.contains(text)).toList();
            assertEquals(parameter, 1, changed.size());
            assertTrue(
                    changed.toString(),
                    changed.get(0).zh().contains("77") && changed.get(0).en().contains("77"));
            assertFalse(
                    changed.toString(),
                    Pattern.compile("(?<!\\d)(3|80|88)(?!\\d)")
                            .matcher(changed.toString())
                            .find());
        });
    }

    @Test
    public void r95_noDemandHoldsANumberOfItsOwn() {
        for (Clause clause : StationRules.clauses(new RuleDay(DAY, book("", "0")))) {
            assertFalse(clause.demand().zh(), OWN.matcher(clause.demand().zh()).find());
            assertFalse(clause.demand().en(), OWN.matcher(clause.demand().en()).find());
        }
    }

    @Test
    public void r18r95_twoYearsInForceAreDemandedAsTwo() {
        assertTrue(judged(book("station.operation.years", "2"))
                .contains(Text.of("机构运营2年以上", "has operated for 2 years or more")));
        assertTrue(judged(book("station.staff.ratio", "0.85")).stream()
                .anyMatch(text -> text.zh().endsWith("比例不低于85%")));
    }
}
