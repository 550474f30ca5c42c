package org.zhiyuan.rulebook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

public class RuleParametersTest {

    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    private static final RuleParameters BOOK = RuleParameters.of(
            "test",
            List.of(
                    new Parameter("years", new BigDecimal("5"), CHANGE, "later notice"),
                    new Parameter("years", new BigDecimal("3"), LocalDate.of(2020, 1, 1), "handbook")));

    @Test
    public void r95_laterThresholdTakesEffectFromItsDayAndNeverBefore() {
        assertEquals(
                new BigDecimal("3"), BOOK.inForce("years", CHANGE.minusDays(1)).value());
        assertEquals(new BigDecimal("5"), BOOK.inForce("years", CHANGE).value());
        assertEquals(
                new BigDecimal("3"),
                BOOK.inForce("years", LocalDate.of(2020, 1, 1)).value());
    }

    @Test
    public void r95_noParameterIsInForceBeforeItsFirstDay() {
        assertThrows(IllegalArgumentException.class, () -> BOOK.inForce("years", LocalDate.of(2019, 12, 31)));
        assertThrows(IllegalArgumentException.class, () -> BOOK.inForce("unknown", CHANGE));
    }

    @Test
    public void r3_oldDecisionIsReplayedUnderTheRulesOfItsDay() {
        Clause clause = new Clause("R18", "手册", Text.of("满年限", "enough years"));
        RuleSet<LocalDate> rules = new RuleSet<>(
                BOOK,
                List.of(Rule.of(
                        clause,
                        (stands, founded, day) -> Finding.of(
                                day.yearsSince(founded, day.integer("years")), stands, Text.of("见", "found")))));
        LocalDate founded = LocalDate.of(2023, 6, 1);
        Verdict before = rules.judge(founded, CHANGE.minusDays(1));
        assertEquals(Outcome.PASSED, before.findings().get(0).outcome());
        assertEquals(
                Outcome.FAILED, rules.judge(founded, CHANGE).findings().get(0).outcome());
        assertEquals(before, rules.judge(founded, CHANGE.minusDays(1)));
        assertEquals("test", before.ruleBook());
    }

    @Test
    public void r99_atLeastIncludesTheAnniversaryAndMoreThanDoesNot() {
        RuleDay anniversary = new RuleDay(LocalDate.of(2026, 11, 22), BOOK);
        LocalDate since = LocalDate.of(2021, 11, 22);
        assertTrue(anniversary.yearsSince(since, 5));
        assertFalse(anniversary.yearsSince(since.plusDays(1), 5));
        assertFalse(anniversary.moreThanYearsSince(since, 5));
        assertTrue(anniversary.moreThanYearsSince(since.minusDays(1), 5));
        assertFalse(anniversary.yearsSince(null, 5));
        assertFalse(anniversary.moreThanYearsSince(null, 5));
    }

    @Test
    public void r1_everyParameterOfTheProvinceNamesItsSource() {
        RuleParameters hebei = RuleParameters.hebei();
        assertEquals("hebei-2020", hebei.ruleBook());
        for (Parameter parameter : hebei.parameters()) {
            assertFalse(parameter.id(), parameter.source().zh().isBlank());
        }
    }

    @Test
    public void r95_whatIsNotOnAListInForceIsAProblemUnlessTheListIsOpen() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        RuleParameters book = RuleParameters.of(
                "test",
                List.of(
                        Parameter.list("groups", List.of("A", "B"), from, "handbook"),
                        Parameter.list("groups", List.of("A"), CHANGE, "notice"),
                        Parameter.list("forms", List.of("A"), from, "handbook"),
                        new Parameter("forms.further", BigDecimal.ONE, from, "handbook"),
                        new Parameter("forms.further", BigDecimal.ZERO, CHANGE, "notice")));
        assertTrue(new RuleDay(CHANGE.minusDays(1), book).lists("groups", "B"));
        RuleDay later = new RuleDay(CHANGE, book);
        assertFalse(later.lists("groups", "B"));
        assertTrue(later.lists("groups", "A"));
        assertTrue("open until the change", new RuleDay(CHANGE.minusDays(1), book).lists("forms", "B"));
        assertFalse(later.lists("forms", "B"));
        assertTrue("a book without such a list rules nothing out", later.lists("none", "B"));
        PlatformException refused = assertThrows(
                PlatformException.class,
                () -> later.listed(new Problems(), "group", "groups", "B").raise());
        assertEquals(
                new FieldProblem("group", Text.of("不在现行清单之内：A", "is not on the list in force: A")),
                refused.problems().get(0));
        later.listed(new Problems(), "group", "groups", null).raise();
    }

    @Test
    public void r95_theSwitchLetsInWhatNeverStoodOnTheListAndNotWhatWasTakenOff() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        RuleParameters book = RuleParameters.of(
                "test",
                List.of(
                        Parameter.list("forms", List.of("A", "B"), from, "handbook"),
                        Parameter.list("forms", List.of("A"), CHANGE, "notice"),
                        Parameter.list("forms", List.of("A", "C"), CHANGE.plusYears(1), "notice"),
                        new Parameter("forms.further", BigDecimal.ONE, from, "handbook")));
        assertTrue(new RuleDay(CHANGE.minusDays(1), book).lists("forms", "B"));
        assertFalse("taken off", new RuleDay(CHANGE, book).lists("forms", "B"));
        assertFalse("for good", new RuleDay(CHANGE.plusYears(2), book).lists("forms", "B"));
        assertTrue("not on it yet", new RuleDay(CHANGE, book).lists("forms", "C"));
        assertTrue("on it", new RuleDay(CHANGE.plusYears(1), book).lists("forms", "C"));
        assertTrue("a bundle's", new RuleDay(CHANGE, book).lists("forms", "D"));
    }

    @Test
    public void r95_everyParameterOfTheProvinceIsDefinedOnce() throws IOException {
        Set<String> known = new HashSet<>();
        try (InputStream json = RuleParameters.class.getResourceAsStream("definitions.json")) {
            new ObjectMapper()
                    .readTree(json)
                    .forEach(entry -> assertTrue(
                            entry.get("id").asText() + " is defined once",
                            known.add(entry.get("id").asText())));
        }
        for (Parameter parameter : RuleParameters.hebei().parameters()) {
            assertTrue(parameter.id(), known.contains(parameter.id()));
        }
    }

    @Test
    public void r95_theHandbooksNumbersAreInTheBook() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        RuleDay rules = new RuleDay(day, RuleParameters.hebei());
        assertEquals(3, rules.integer("station.operation.years"));
        assertEquals(0, new BigDecimal("0.8").compareTo(rules.number("station.staff.ratio")));
        assertEquals(3, rules.integer("station.penalty.years"));
        assertEquals(2, rules.integer("station.activities.year"));
        assertEquals(65, rules.integer("expert.age.limit"));
        assertEquals(5, rules.integer("expert.technical.research.years"));
        assertEquals(8, rules.integer("expert.technical.industry.years"));
        assertEquals(5, rules.integer("expert.management.post.years"));
        assertEquals(8, rules.integer("expert.finance.industry.years"));
        assertEquals(8, rules.integer("expert.legal.research.years"));
        assertEquals(5, rules.integer("expert.legal.practice.years"));
        assertEquals(1, rules.integer("fine.least"));
        assertEquals(5, rules.integer("fine.most"));
    }

    @Test
    public void aBookWithoutAValueIsRefused() {
        byte[] json = "{\"ruleBook\":\"x\",\"parameters\":[{\"id\":\"a\",\"from\":\"2020-01-01\",\"source\":\"s\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> BookText.read(new ByteArrayInputStream(json)));
    }
}
