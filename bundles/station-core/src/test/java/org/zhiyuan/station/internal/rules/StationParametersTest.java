package org.zhiyuan.station.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.Test;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.StaffMember;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

/** The same applications under books in which one parameter is another. */
public class StationParametersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate START = LocalDate.of(2020, 1, 2);

    private static Outcome outcome(
            RuleParameters book, String clause, LocalDate day, Consumer<Stations.Builder> facts) {
        return new StationRules(book)
                .judge(Stations.builder().with(facts), day).findings().stream()
                        .filter(found -> found.clause().id().equals(clause))
                        .findFirst()
                        .map(Finding::outcome)
                        .orElse(null);
    }

    private static RuleParameters with(Parameter changed) {
        List<Parameter> all = new ArrayList<>(RuleParameters.hebei().parameters());
        all.add(changed);
        return RuleParameters.of("changed", all);
    }

    private static RuleParameters with(String parameter, int value) {
        return with(new Parameter(parameter, BigDecimal.valueOf(value), START, "test"));
    }

    private static List<StaffMember> staff(int qualified, int untitled) {
        List<StaffMember> staff = new ArrayList<>();
        for (int i = 0; i < qualified; i++) {
            staff.add(StaffMember.of("甲" + i, Education.COLLEGE, TitleLevel.INTERMEDIATE));
        }
        for (int i = 0; i < untitled; i++) {
            staff.add(StaffMember.of("乙" + i, Education.COLLEGE, TitleLevel.NONE));
        }
        return staff;
    }

    @Test
    public void r20_exactly80PercentPassesAndTheLeastBitBelowDoesNot() {
        RuleParameters hebei = RuleParameters.hebei();
        assertEquals(Outcome.PASSED, outcome(hebei, "R20", DAY, facts -> facts.staff = staff(1600, 400)));
        assertEquals(Outcome.FAILED, outcome(hebei, "R20", DAY, facts -> facts.staff = staff(1599, 401)));
        assertEquals(Outcome.PASSED, outcome(hebei, "R20", DAY, facts -> facts.staff = staff(4, 1)));
        assertEquals(Outcome.FAILED, outcome(hebei, "R20", DAY, facts -> facts.staff = staff(0, 0)));
    }

    @Test
    public void r100_theDenominatorIsTheStaffListedOrThoseWithATitle() {
        assertEquals(Outcome.FAILED, outcome(RuleParameters.hebei(), "R20", DAY, facts -> facts.staff = staff(3, 1)));
        RuleParameters titled = with("station.staff.denominator", 1);
        assertEquals(Outcome.PASSED, outcome(titled, "R20", DAY, facts -> facts.staff = staff(3, 1)));
        assertEquals(Outcome.FAILED, outcome(titled, "R20", DAY, facts -> facts.staff = staff(0, 3)));
    }

    @Test
    public void r100_educationAndTitleAreBothNeededUnlessTheBookSaysEither() {
        assertEquals(
                Outcome.PASSED, outcome(with("station.staff.both", 0), "R20", DAY, facts -> facts.staff = staff(0, 3)));
        assertEquals(Outcome.FAILED, outcome(RuleParameters.hebei(), "R20", DAY, facts -> facts.staff = staff(0, 3)));
    }

    @Test
    public void r18_whoWasFoundedOnALeapDayHasItsYearsOnTheFirstOfMarch() {
        RuleParameters hebei = RuleParameters.hebei();
        LocalDate leap = LocalDate.of(2024, 2, 29);
        assertEquals(Outcome.FAILED, outcome(hebei, "R18", LocalDate.of(2027, 2, 28), facts -> facts.foundedOn = leap));
        assertEquals(Outcome.PASSED, outcome(hebei, "R18", LocalDate.of(2027, 3, 1), facts -> facts.foundedOn = leap));
        RuleParameters four = with("station.operation.years", 4);
        assertEquals(Outcome.FAILED, outcome(four, "R18", LocalDate.of(2028, 2, 28), facts -> facts.foundedOn = leap));
        assertEquals(Outcome.PASSED, outcome(four, "R18", LocalDate.of(2028, 2, 29), facts -> facts.foundedOn = leap));
    }

    @Test
    public void r103_theYearOfATitleOfALeapDayRunsThroughTheLastOfFebruary() {
        Thresholds thresholds = new Thresholds(with("station.activities.title-year", 1), day -> true);
        LocalDate leap = LocalDate.of(2024, 2, 29);
        assertEquals(LocalDate.of(2025, 2, 28), thresholds.yearUntil(leap, 2024, DAY));
        assertEquals(LocalDate.of(2028, 2, 28), thresholds.yearUntil(leap, 2027, DAY));
        assertEquals(LocalDate.of(2025, 11, 21), thresholds.yearUntil(DAY.minusYears(2), 2024, DAY));
    }

    private static Finding founded(int reference, LocalDate foundedOn) {
        Occasion occasion = new Occasion(DAY, 2026, year -> Optional.of(Stations.round(year)));
        Verdict verdict = new StationRules(with("station.founded.reference", reference))
                .judge(
                        Stations.builder().with(facts -> facts.foundedOn = foundedOn),
                        occasion,
                        LocalDate.of(2026, 12, 5));
        return verdict.findings().get(1);
    }

    @Test
    public void r18_theYearsCountToTheReferenceDateThatTheRuleBookNames() {
        Map<Integer, String> dates = Map.of(0, "2026-11-22", 1, "2026-11-01", 2, "2026-12-31", 3, "2026-12-31");
        dates.forEach((reference, date) -> {
            LocalDate enough = LocalDate.parse(date).minusYears(3);
            Finding passed = founded(reference, enough);
            assertEquals(date, Outcome.PASSED, passed.outcome());
            assertTrue(passed.found().zh(), passed.found().zh().contains("参照日" + date));
            assertTrue(passed.found().en(), passed.found().en().contains("reference date " + date));
            assertEquals(
                    date, Outcome.FAILED, founded(reference, enough.plusDays(1)).outcome());
        });
    }

    @Test
    public void r18_withoutARoundTheReferenceIsTheDayOrTheYearsLast() {
        LocalDate late = LocalDate.of(2023, 12, 1);
        for (int reference = 0; reference < 3; reference++) {
            assertEquals(
                    Outcome.FAILED,
                    outcome(with("station.founded.reference", reference), "R18", DAY, facts -> facts.foundedOn = late));
        }
        assertEquals(
                Outcome.PASSED,
                outcome(with("station.founded.reference", 3), "R18", DAY, facts -> facts.foundedOn = late));
    }

    @Test
    public void r18_selfCheckAndSubmissionCountToTheSameDay() {
        StationWorld world = StationWorld.open(Map.of("station.founded.reference", 2));
        StationApplication young = world.application(facts -> facts.foundedOn = LocalDate.of(2023, 12, 31));
        assertTrue(world.applications.selfCheck(Callers.station(), young).acceptable());
        Station submitted = world.applications.submit(
                Callers.station(),
                world.applications.draft(Callers.station(), young).id(),
                ExpectedVersion.ANY);
        assertTrue(submitted.verdict().findings().get(1).found().zh().contains("2026-12-31"));
        StationWorld day = StationWorld.open();
        assertFalse(day.applications.selfCheck(Callers.station(), young).acceptable());
    }

    @Test
    public void r95_aMaterialThatTheListDropsIsNotAskedForAndAClauseNotAppliedIsNotJudged() {
        RuleParameters fewer = with(Parameter.list("station.materials", List.of("APPLICATION_FORM"), START, "test"));
        assertEquals(Outcome.NOT_RELIED_ON, outcome(fewer, "R32", DAY, facts -> facts.materials = List.of()));
        assertEquals(Outcome.FAILED, outcome(fewer, "R29", DAY, facts -> facts.materials = List.of()));
        RuleParameters without = with(Parameter.list("rules.not-applied", List.of("R24"), START, "test"));
        assertEquals(null, outcome(without, "R24", DAY, facts -> {}));
        assertEquals(Outcome.NEEDS_JUDGEMENT, outcome(without, "R24", START.minusDays(1), facts -> {}));
    }
}
