package org.zhiyuan.station.internal.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.Conduct;
import org.zhiyuan.station.Material;
import org.zhiyuan.station.MaterialKind;
import org.zhiyuan.station.Penalty;
import org.zhiyuan.station.Premises;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.testkit.fixture.Documents;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;

public class StationBarsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Finding finding(StationRules rules, String id, StationApplication application, LocalDate day) {
        return rules.judge(application, day).findings().stream()
                .filter(finding -> finding.clause().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(String id, StationApplication application) {
        return finding(new StationRules(RuleParameters.hebei()), id, application, TODAY);
    }

    private static Finding bar(boolean investigated, LocalDate... decided) {
        List<Penalty> penalties = List.of(decided).stream()
                .map(day -> new Penalty(day, "市场监管局", "虚假宣传", false))
                .toList();
        return finding(
                "R26",
                Stations.builder()
                        .with(builder -> builder.conduct = new Conduct(false, false, investigated, penalties)));
    }

    @Test
    public void r26_penaltyBarsUntilTheDayThreeYearsLater() {
        Finding barred = bar(false, LocalDate.of(2023, 11, 23));
        assertEquals(Outcome.BARRED, barred.outcome());
        assertEquals(LocalDate.of(2026, 11, 23), barred.barredUntil());
        assertTrue(barred.found().zh().contains("2026-11-23"));
    }

    @Test
    public void r26_onThatVeryDayTheInstitutionIsFree() {
        assertEquals(Outcome.PASSED, bar(false, LocalDate.of(2023, 11, 22)).outcome());
        assertEquals(Outcome.PASSED, bar(false).outcome());
    }

    @Test
    public void r26_aPenaltyOfALeapDayBarsThroughTheLastOfFebruary() {
        StationRules rules = new StationRules(RuleParameters.hebei());
        StationApplication punished = Stations.builder()
                .with(builder -> builder.conduct = new Conduct(
                        false, false, false, List.of(new Penalty(LocalDate.of(2024, 2, 29), "局", "因", false))));
        Finding last = finding(rules, "R26", punished, LocalDate.of(2027, 2, 28));
        assertEquals(Outcome.BARRED, last.outcome());
        assertEquals(LocalDate.of(2027, 3, 1), last.barredUntil());
        assertTrue(last.found().zh(), last.found().zh().contains("2027-03-01"));
        assertEquals(
                Outcome.PASSED,
                finding(rules, "R26", punished, LocalDate.of(2027, 3, 1)).outcome());
    }

    @Test
    public void r26_anInvestigationThatHasEndedBarsNoMore() {
        assertEquals(Outcome.BARRED, bar(true).outcome());
        assertEquals(Outcome.PASSED, bar(false, LocalDate.of(2023, 11, 22)).outcome());
    }

    @Test
    public void r26_theLatestOfSeveralPenaltiesDecides() {
        assertEquals(
                LocalDate.of(2028, 5, 1),
                bar(false, LocalDate.of(2025, 5, 1), LocalDate.of(2019, 1, 1), LocalDate.of(2024, 6, 1))
                        .barredUntil());
    }

    @Test
    public void r26_investigationBarsWithoutAnEnd() {
        assertEquals(Outcome.BARRED, bar(true).outcome());
        assertNull(bar(true, LocalDate.of(2025, 5, 1)).barredUntil());
        assertEquals(Outcome.BARRED, bar(true, LocalDate.of(2010, 5, 1)).outcome());
    }

    @Test
    public void r26_penaltyAgainstThePrincipalBarsToo() {
        Penalty penalty = new Penalty(LocalDate.of(2026, 1, 5), "税务局", "偷税", true);
        assertEquals(
                Outcome.BARRED,
                finding(
                                "R26",
                                Stations.builder()
                                        .with(builder ->
                                                builder.conduct = new Conduct(false, false, false, List.of(penalty))))
                        .outcome());
    }

    @Test
    public void r26_penaltyWithoutItsDayCannotPass() {
        assertEquals(
                Outcome.FAILED,
                finding(
                                "R26",
                                Stations.builder()
                                        .with(builder -> builder.conduct = new Conduct(
                                                false, false, false, List.of(new Penalty(null, "局", "因", false)))))
                        .outcome());
    }

    @Test
    public void r29r30r31r32r33_eachMissingMaterialFailsItsOwnRowOnly() {
        List<String> ids = List.of("R29", "R30", "R31", "R32", "R33");
        for (MaterialKind kind : MaterialKind.values()) {
            StationApplication four =
                    Stations.builder().with(builder -> builder.materials.removeIf(material -> material.kind() == kind));
            for (String id : ids) {
                Outcome expected = ids.indexOf(id) == kind.ordinal() ? Outcome.FAILED : Outcome.PASSED;
                assertEquals(kind + " " + id, expected, finding(id, four).outcome());
            }
        }
    }

    @Test
    public void r29_theSameMaterialTwiceFails() {
        assertEquals(
                Outcome.FAILED,
                finding(
                                "R29",
                                Stations.builder()
                                        .with(builder -> builder.materials.add(
                                                new Material(MaterialKind.APPLICATION_FORM, Documents.id(99)))))
                        .outcome());
    }

    @Test
    public void r31_principalAndIdNumberBelongToTheProofOfIdentity() {
        assertEquals(
                Outcome.FAILED,
                finding("R31", Stations.builder().with(builder -> builder.principalId = null))
                        .outcome());
        assertEquals(
                Outcome.FAILED,
                finding("R31", Stations.builder().with(builder -> builder.principal = " "))
                        .outcome());
    }

    @Test
    public void r32_addressAreaAndFacilitiesBelongToTheProofOfPremises() {
        for (Premises wrong : new Premises[] {
            null,
            new Premises("", BigDecimal.TEN, "桌"),
            new Premises("路1号", null, "桌"),
            new Premises("路1号", BigDecimal.ZERO, "桌"),
            new Premises("路1号", BigDecimal.TEN, " ")
        }) {
            assertEquals(
                    Outcome.FAILED,
                    finding("R32", Stations.builder().with(builder -> builder.premises = wrong))
                            .outcome());
        }
    }

    @Test
    public void r33_anEmptyStaffListFails() {
        assertEquals(
                Outcome.FAILED,
                finding("R33", Stations.builder().with(builder -> builder.staff = List.of()))
                        .outcome());
    }

    @Test
    public void r95_aTightenedThresholdHoldsFromItsDayOn() {
        List<Parameter> parameters = new ArrayList<>(RuleParameters.hebei().parameters());
        parameters.add(
                new Parameter("station.staff.ratio", new BigDecimal("0.90"), LocalDate.of(2027, 1, 1), "later notice"));
        StationRules rules = new StationRules(RuleParameters.of("hebei-2027", parameters));
        StationApplication application = Stations.builder().with(builder -> builder.staff = Stations.staff(4, 1));
        assertEquals(
                Outcome.PASSED,
                finding(rules, "R20", application, LocalDate.of(2026, 12, 31)).outcome());
        assertEquals(
                Outcome.FAILED,
                finding(rules, "R20", application, LocalDate.of(2027, 1, 1)).outcome());
    }
}
