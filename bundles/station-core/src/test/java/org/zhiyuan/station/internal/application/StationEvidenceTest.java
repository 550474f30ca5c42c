package org.zhiyuan.station.internal.application;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.station.Evidence;
import org.zhiyuan.station.ManagementDocument;
import org.zhiyuan.station.Qualification;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Documents;
import org.zhiyuan.testkit.fixture.Stations;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;

/** Evidence beside the five materials (佐证材料), R19, R21, R23, and the days of a qualification, R22. */
public class StationEvidenceTest {

    private static final Caller STATION = Callers.station();

    private final StationWorld plain = StationWorld.open();
    private final StationWorld strict = StationWorld.open(Map.of("station.evidence.required", 1));

    private static Finding finding(StationWorld world, String clause, StationApplication application) {
        return world.applications.selfCheck(STATION, application).findings().stream()
                .filter(found -> found.clause().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private static Evidence proof(StationWorld world, String clause, ManagementDocument kind) {
        return new Evidence(clause, kind, Documents.upload(world.documents, STATION, clause + kind));
    }

    private static List<Evidence> whole(StationWorld world) {
        List<Evidence> all = new ArrayList<>(List.of(proof(world, "R19", null), proof(world, "R21", null)));
        for (ManagementDocument kind : ManagementDocument.values()) {
            all.add(proof(world, "R23", kind));
        }
        return all;
    }

    @Test
    public void r19r21r23_evidenceIsDemandedOnlyWhereTheRuleBookSaysSo() {
        StationApplication none = Stations.application();
        assertEquals(Outcome.NEEDS_JUDGEMENT, finding(plain, "R19", none).outcome());
        assertEquals(Outcome.PASSED, finding(plain, "R23", none).outcome());
        for (String clause : List.of("R19", "R21", "R23")) {
            assertEquals(clause, Outcome.FAILED, finding(strict, clause, none).outcome());
        }
        StationApplication proved = Stations.builder().with(facts -> facts.evidence = whole(strict));
        assertEquals(Outcome.NEEDS_JUDGEMENT, finding(strict, "R19", proved).outcome());
        assertEquals(Outcome.NEEDS_JUDGEMENT, finding(strict, "R21", proved).outcome());
        assertEquals(Outcome.PASSED, finding(strict, "R23", proved).outcome());
    }

    @Test
    public void r23_theFindingNamesTheDocumentsThatAreNotProved() {
        StationApplication five = Stations.builder().with(facts -> {
            facts.evidence = whole(strict);
            facts.evidence.removeIf(proof -> proof.managementDocument() == ManagementDocument.FEE_STANDARD);
        });
        Finding found = finding(strict, "R23", five);
        assertEquals(Outcome.FAILED, found.outcome());
        assertEquals("缺少佐证材料：收费标准", found.found().zh());
        assertTrue(found.found().en(), found.found().en().endsWith("fee standard"));
    }

    @Test
    public void r28_evidenceIsTheApplicantsOwnUploadAndFrozenWithTheSubmission() {
        Evidence unknown = new Evidence("R24", null, new DocumentId("f".repeat(64)));
        Station draft =
                plain.applications.draft(STATION, plain.application(facts -> facts.evidence = List.of(unknown)));
        Finding missing = refused(
                        ErrorCode.CONFLICT, () -> plain.applications.submit(STATION, draft.id(), ExpectedVersion.ANY))
                .findings()
                .get(0);
        assertEquals("R24", missing.clause().id());
        assertTrue(missing.found().en(), missing.found().en().startsWith("evidence[0].document"));
        assertFalse(
                "a self-check is the submission's check",
                plain.applications.selfCheck(STATION, draft.application()).acceptable());
        Evidence own = proof(plain, "R24", null);
        plain.applications.revise(
                STATION, draft.id(), ExpectedVersion.ANY, plain.application(facts -> facts.evidence = List.of(own)));
        Station submitted = plain.applications.submit(STATION, draft.id(), ExpectedVersion.ANY);
        assertEquals(
                List.of(own),
                submitted.examination().versions().get(0).application().evidence());
    }

    @Test
    public void r19_evidenceSaysWhatItProves() {
        DocumentId document = new DocumentId("e".repeat(64));
        for (Evidence wrong : List.of(
                new Evidence("R17", null, document),
                new Evidence(null, null, document),
                new Evidence("R23", null, document),
                new Evidence("R19", ManagementDocument.FEE_STANDARD, document),
                new Evidence("R19", null, null))) {
            refused(ErrorCode.INVALID, () -> Stations.builder().with(facts -> facts.evidence = List.of(wrong)));
        }
    }

    @Test
    public void r22_aQualificationCountsFromItsFirstDay() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        StationApplication from = Stations.builder()
                .with(facts -> facts.qualifications = List.of(new Qualification("资格", "工信厅", "1", today, null)));
        assertEquals(Outcome.PASSED, finding(plain, "R22", from).outcome());
        Finding early = finding(
                plain,
                "R22",
                Stations.builder()
                        .with(facts -> facts.qualifications =
                                List.of(new Qualification("资格", "工信厅", "1", today.plusDays(1), null))));
        assertEquals(Outcome.FAILED, early.outcome());
        assertTrue(early.found().zh(), early.found().zh().contains("2026-11-23"));
    }
}
