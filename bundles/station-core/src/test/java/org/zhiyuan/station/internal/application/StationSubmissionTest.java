package org.zhiyuan.station.internal.application;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.station.Conduct;
import org.zhiyuan.station.Material;
import org.zhiyuan.station.MaterialKind;
import org.zhiyuan.station.Penalty;
import org.zhiyuan.station.PriorityClass;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.station.internal.rules.Eligibility;
import org.zhiyuan.testkit.FixedCities;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;
import org.zhiyuan.verdict.Verdict;

public class StationSubmissionTest {

    private static final Caller STATION = Callers.station();

    private final StationWorld world = StationWorld.open();

    private PlatformException submissionRefused(ErrorCode code, StationApplication application) {
        Station draft = world.applications.draft(STATION, application);
        PlatformException refusal =
                refused(code, () -> world.applications.submit(STATION, draft.id(), ExpectedVersion.ANY));
        assertEquals(StationStage.DRAFT, world.reader.get(STATION, draft.id()).stage());
        return refusal;
    }

    private static List<String> clauses(PlatformException refusal) {
        return refusal.findings().stream().map(finding -> finding.clause().id()).toList();
    }

    @Test
    public void r36_submissionIsAcceptedOnTheFirstAndTheLastDayOfTheWindow() {
        for (String day : List.of("2026-11-01", "2026-12-31")) {
            StationWorld fresh = StationWorld.open();
            fresh.clock.set(day);
            assertEquals(day, StationStage.CITY_ASSESSMENT, fresh.submitted().stage());
        }
    }

    @Test
    public void r36_submissionOutsideTheWindowOrWithoutARoundIsRefused() {
        Station draft = world.drafted();
        for (String day : List.of("2026-10-31", "2027-01-01", "2025-11-15")) {
            world.clock.set(day);
            refused(ErrorCode.CONFLICT, () -> world.applications.submit(STATION, draft.id(), ExpectedVersion.ANY));
        }
        assertEquals(StationStage.DRAFT, world.reader.get(STATION, draft.id()).stage());
    }

    @Test
    public void r36_aDraftMayBeWrittenInAYearWithoutARound() {
        world.clock.set("2027-02-01");
        assertEquals(2027, world.drafted().round());
    }

    @Test
    public void r36_anOldDraftJoinsTheRoundItIsSubmittedIn() {
        Station draft = world.drafted();
        world.rounds.open(Callers.province(), Stations.round(2027));
        world.clock.set("2027-11-05");
        assertEquals(
                2027,
                world.applications
                        .submit(STATION, draft.id(), ExpectedVersion.ANY)
                        .round());
    }

    @Test
    public void r33_neverSubmittedWithOneOfTheFiveMaterialsMissing() {
        for (MaterialKind kind : MaterialKind.values()) {
            StationWorld fresh = StationWorld.open();
            Station draft = fresh.applications.draft(
                    STATION,
                    fresh.application(builder -> builder.materials.removeIf(material -> material.kind() == kind)));
            PlatformException refusal = refused(
                    ErrorCode.CONFLICT, () -> fresh.applications.submit(STATION, draft.id(), ExpectedVersion.ANY));
            assertEquals(List.of("R" + (29 + kind.ordinal())), clauses(refusal));
        }
    }

    @Test
    public void r33_documentsMustHaveBeenUploaded() {
        PlatformException refusal = submissionRefused(ErrorCode.CONFLICT, Stations.application());
        assertEquals("each answers like a missing one", List.of("R29", "R30", "R31", "R32", "R33"), clauses(refusal));
    }

    @Test
    public void r33r2_aSelfCheckIsTheSubmissionsOwnCheckOnTheSameFacts() {
        StationApplication strangers = world.application(Callers.station(2), builder -> {});
        for (StationApplication application : List.of(Stations.application(), strangers)) {
            Verdict checked = world.applications.selfCheck(STATION, application);
            assertFalse(checked.acceptable());
            assertEquals(
                    clauses(submissionRefused(ErrorCode.CONFLICT, application)),
                    Eligibility.refusals(checked).stream()
                            .map(finding -> finding.clause().id())
                            .toList());
            world.reader.own(STATION).stream()
                    .filter(own -> own.stage() == StationStage.DRAFT)
                    .forEach(own -> world.revocations.withdraw(STATION, own.id(), ExpectedVersion.ANY, "重新申请"));
        }
        StationApplication whole = world.application();
        Verdict checked = world.applications.selfCheck(STATION, whole);
        assertTrue(checked.acceptable());
        Station submitted = world.applications.submit(
                STATION, world.applications.draft(STATION, whole).id(), ExpectedVersion.ANY);
        assertEquals(submitted.verdict().findings(), checked.findings());
        assertTrue(
                "an official reads the applicant's uploads",
                world.applications.selfCheck(Callers.city(), whole).acceptable());
    }

    @Test
    public void r2_aCountyOfAnotherProvinceIsRefusedWhereverItIsStated() {
        for (String county : List.of("140105", "110101", "130100", "130171")) {
            StationApplication there = world.application(builder -> builder.region = Region.of(county));
            for (ThrowingRunnable call : List.<ThrowingRunnable>of(
                    () -> world.applications.selfCheck(STATION, there),
                    () -> world.applications.draft(STATION, there),
                    () -> world.applications.check(there))) {
                assertEquals(
                        "region",
                        refused(ErrorCode.INVALID, call).problems().get(0).field());
            }
        }
    }

    @Test
    public void r33_eachMaterialIsADocumentOfItsOwn() {
        StationApplication one = world.application(builder -> {
            DocumentId document = builder.materials.get(0).document();
            builder.materials.replaceAll(material -> new Material(material.kind(), document));
        });
        assertEquals(List.of("R29", "R30", "R31", "R32", "R33"), clauses(submissionRefused(ErrorCode.CONFLICT, one)));
        StationApplication two = world.application(builder -> builder.materials.set(
                4,
                new Material(
                        builder.materials.get(4).kind(),
                        builder.materials.get(0).document())));
        Verdict checked = world.applications.selfCheck(STATION, two);
        assertEquals(
                List.of("R29", "R33"),
                Eligibility.refusals(checked).stream()
                        .map(finding -> finding.clause().id())
                        .toList());
    }

    @Test
    public void r2r36_anAccountActsForOneInstitution() {
        Station first = world.drafted();
        StationApplication other = world.application(builder -> builder.creditCode = Stations.OTHER_CODE);
        refused(ErrorCode.CONFLICT, () -> world.applications.draft(STATION, other));
        world.applications.revise(STATION, first.id(), ExpectedVersion.ANY, other);
        world.applications.revise(STATION, first.id(), ExpectedVersion.ANY, world.application());
        world.revocations.withdraw(STATION, first.id(), ExpectedVersion.ANY, "误填");
        Station second = world.applications.draft(STATION, other);
        world.revocations.withdraw(STATION, second.id(), ExpectedVersion.ANY, "误填");
        Station titled = world.titled();
        world.revoked(titled.id(), "营利");
        refused(ErrorCode.CONFLICT, () -> world.applications.draft(STATION, other));
        assertEquals(
                "the institution itself may apply anew",
                StationStage.DRAFT,
                world.drafted().stage());
    }

    @Test
    public void r2r36_twoDraftsOfEarlierDaysAreNotBothSubmitted() {
        Station first = world.drafted();
        world.unit.write(() -> world.stations.insert(Stations.station(
                "7".repeat(32),
                STATION.account(),
                StationStage.DRAFT,
                world.application(builder -> builder.creditCode = Stations.OTHER_CODE))));
        refused(ErrorCode.CONFLICT, () -> world.applications.submit(STATION, first.id(), ExpectedVersion.ANY));
    }

    @Test
    public void r37_aClassThatNoBookKnowsIsRefused() {
        StationApplication unknown =
                world.application(builder -> builder.priorities = Set.of(new PriorityClass("SPACE_PORT")));
        assertEquals(
                "priorities",
                refused(ErrorCode.INVALID, () -> world.applications.draft(STATION, unknown))
                        .problems()
                        .get(0)
                        .field());
        refused(ErrorCode.INVALID, () -> new PriorityClass("9"));
    }

    @Test
    public void r20_refusalCarriesTheFindingsThatRefuseAndNoOthers() {
        PlatformException refusal = submissionRefused(ErrorCode.CONFLICT, world.application(builder -> {
            builder.staff = Stations.staff(3, 1);
            builder.conduct =
                    new Conduct(false, false, false, List.of(new Penalty(LocalDate.of(2025, 5, 1), "局", "因", false)));
        }));
        assertEquals(List.of("R20", "R26"), clauses(refusal));
        assertEquals(LocalDate.of(2028, 5, 1), refusal.findings().get(1).barredUntil());
    }

    @Test
    public void r28_submissionFreezesApplicationAndVerdict() {
        Station station = world.submitted();
        Verdict verdict = station.verdict();
        assertTrue(verdict.acceptable());
        assertEquals(LocalDate.of(2026, 11, 22), verdict.asOf());
        refused(
                ErrorCode.CONFLICT,
                () -> world.applications.revise(STATION, station.id(), ExpectedVersion.ANY, world.application()));
        world.clock.set("2026-12-01");
        assertEquals(verdict, world.reader.get(STATION, station.id()).verdict());
        refused(ErrorCode.CONFLICT, () -> world.applications.submit(STATION, station.id(), ExpectedVersion.ANY));
    }

    @Test
    public void r3_cityFindingsAreAddedAndCanRefuse() {
        Clause clause = new Clause("R3/130100-9", "本市细则", Text.of("本市条件", "local condition"));
        world.present.remove("130100");
        world.present.add(FixedCities.city("130100", "石家庄市", Finding.failed(clause, Text.of("不足", "too little"))));
        Station draft = world.drafted();
        assertEquals(
                List.of("R3/130100-9"),
                clauses(refused(
                        ErrorCode.CONFLICT,
                        () -> world.applications.submit(STATION, draft.id(), ExpectedVersion.ANY))));
        world.present.remove("130100");
        world.present.add(FixedCities.city("130100", "石家庄市", Finding.passed(clause, Text.of("达到", "enough"))));
        Station submitted = world.applications.submit(STATION, draft.id(), ExpectedVersion.ANY);
        assertEquals(
                "R3/130100-9", submitted.verdict().findings().get(17).clause().id());
    }

    @Test
    public void r3_aCityFindingForAProvincesClauseCanNotMakeItPass() {
        Clause staff = new Clause("R20", "本市细则", Text.of("放宽", "relaxed"));
        world.present.remove("130100");
        world.present.add(FixedCities.city("130100", "石家庄市", Finding.passed(staff, Text.of("达到", "enough"))));
        assertEquals(
                List.of("R20"),
                clauses(submissionRefused(
                        ErrorCode.CONFLICT, world.application(builder -> builder.staff = Stations.staff(3, 1)))));
    }

    @Test
    public void r13_absentCityBundleMakesSubmissionUnavailableWithTheReason() {
        Station draft = world.drafted();
        world.present.remove("130100");
        PlatformException refusal = refused(
                ErrorCode.UNAVAILABLE, () -> world.applications.submit(STATION, draft.id(), ExpectedVersion.ANY));
        assertTrue(refusal.text().zh(), refusal.text().zh().contains("石家庄市"));
    }

    @Test
    public void r13_unfiledCityTakesNoSubmission() {
        StationWorld fresh = new StationWorld();
        fresh.rounds.open(Callers.province(), Stations.round(2026));
        Station draft = fresh.drafted();
        refused(ErrorCode.CONFLICT, () -> fresh.applications.submit(STATION, draft.id(), ExpectedVersion.ANY));
        fresh.cities.recommend(
                Callers.smeDepartment(), Region.of("130100"), ExpectedVersion.ANY, StationWorld.RECOMMENDATION);
        refused(ErrorCode.CONFLICT, () -> fresh.applications.submit(STATION, draft.id(), ExpectedVersion.ANY));
        fresh.file("130100");
        assertEquals(
                StationStage.CITY_ASSESSMENT,
                fresh.applications
                        .submit(STATION, draft.id(), ExpectedVersion.ANY)
                        .stage());
    }

    @Test
    public void selfCheckListsEveryConditionAndStoresNothing() {
        Verdict verdict =
                world.applications.selfCheck(STATION, world.application(builder -> builder.staff = List.of()));
        assertEquals(17, verdict.findings().size());
        assertEquals(
                List.of("R20", "R33"),
                verdict.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.FAILED)
                        .map(finding -> finding.clause().id())
                        .toList());
        assertTrue(world.reader.own(STATION).isEmpty());
    }

    @Test
    public void r13_selfCheckSaysWhenLocalConditionsCouldNotBeChecked() {
        world.present.remove("130100");
        Verdict verdict = world.applications.selfCheck(STATION, Stations.application());
        Finding last = verdict.findings().get(17);
        assertEquals("R13", last.clause().id());
        assertEquals(Outcome.NEEDS_JUDGEMENT, last.outcome());
    }

    @Test
    public void oneOpenApplicationAnInstitutionWhoeverOwnsIt() {
        Station first = world.drafted();
        refused(ErrorCode.CONFLICT, () -> world.applications.draft(STATION, world.application()));
        refused(ErrorCode.CONFLICT, () -> world.applications.draft(Callers.station(2), world.application()));
        Station other = world.applications.draft(
                Callers.station(2), world.application(builder -> builder.creditCode = Stations.OTHER_CODE));
        refused(
                ErrorCode.CONFLICT,
                () -> world.applications.revise(
                        Callers.station(2), other.id(), ExpectedVersion.ANY, world.application()));
        world.revocations.withdraw(STATION, first.id(), ExpectedVersion.ANY, "改期申报");
        assertEquals(StationStage.DRAFT, world.drafted().stage());
    }

    @Test
    public void revisionKeepsTheDraftAndRefusesTheStale() {
        Station draft = world.drafted();
        Station revised = world.applications.revise(
                STATION,
                draft.id(),
                ExpectedVersion.version(draft.version()),
                world.application(builder -> builder.name = "新名称"));
        assertEquals("新名称", revised.application().name());
        assertEquals(StationStage.DRAFT, revised.stage());
        refused(
                ErrorCode.STALE,
                () -> world.applications.revise(
                        STATION, draft.id(), ExpectedVersion.version(draft.version()), world.application()));
        refused(
                ErrorCode.STALE,
                () -> world.applications.submit(STATION, draft.id(), ExpectedVersion.version(draft.version())));
    }
}
