package org.zhiyuan.activity.internal.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.NewCollection;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.merge.Merge;
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.station.StationId;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;

/** What an enterprise or expert that has been merged into another one can still do (R2). */
public class MergedPartiesTest {

    private static final Caller ENTERPRISE = Callers.enterprise();

    private final Scene scene = new Scene();

    private Merge merge(MergeKind kind, String survivor, String merged) {
        return scene.merges.insert(new Merge(
                new MergeId("a".repeat(32)),
                0,
                kind,
                survivor,
                merged,
                "同一单位",
                null,
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                null));
    }

    @Test
    public void r2_aMergedEnterpriseReadsAsItsSurvivorUntilTheMergeIsUndone() {
        Merge standing = merge(
                MergeKind.ENTERPRISE,
                scene.second.id().value(),
                scene.first.id().value());
        assertEquals(
                scene.second.id(),
                scene.enterprises.get(Callers.province(), scene.first.id()).mergedInto());
        assertEquals(
                scene.second.id(),
                scene.enterprises.own(ENTERPRISE).orElseThrow().mergedInto());
        assertNull(scene.enterprises.get(Callers.province(), scene.second.id()).mergedInto());
        scene.merges.replace(standing.undone(Callers.province().account(), Instant.EPOCH, "不是同一单位"));
        assertEquals(scene.first, scene.enterprises.get(Callers.province(), scene.first.id()));
    }

    @Test
    public void r2_aMergedEnterpriseStartsNothingNewAndIsToldWhichOneDoes() {
        Activity salon = scene.plannedSalon();
        Merge standing = merge(
                MergeKind.ENTERPRISE,
                scene.second.id().value(),
                scene.first.id().value());
        String said = Scene.refused(ErrorCode.CONFLICT, () -> scene.demands.state(ENTERPRISE, Enterprises.demand()))
                .text()
                .zh();
        assertTrue(said, said.contains(scene.second.id().value()));
        Scene.refused(
                ErrorCode.CONFLICT,
                () -> scene.demands.collect(
                        Callers.station(),
                        new NewCollection(
                                scene.station,
                                scene.first.facts().creditCode(),
                                DemandSource.VISIT,
                                Enterprises.demand())));
        Scene.refused(ErrorCode.CONFLICT, () -> scene.activities.signUp(ENTERPRISE, salon.id(), ExpectedVersion.ANY));
        Scene.refused(ErrorCode.CONFLICT, scene::plannedClinic);
        assertEquals(
                "the survivor goes on",
                1,
                scene.activities
                        .signUp(Callers.enterprise(2), salon.id(), ExpectedVersion.ANY)
                        .enterprises()
                        .size());
        scene.merges.replace(standing.undone(Callers.province().account(), Instant.EPOCH, "不是同一单位"));
        assertEquals(
                2,
                scene.activities
                        .signUp(ENTERPRISE, salon.id(), ExpectedVersion.ANY)
                        .enterprises()
                        .size());
    }

    @Test
    public void r79_aMergedExpertGetsNoNewRequestsButKeepsWhatWasAgreed() {
        Activity before = scene.plannedClinic();
        scene.experts.computeIfPresent(Scene.expert(1), (id, expert) -> expert.mergedInto(Scene.expert(2)));
        String said =
                Scene.refused(ErrorCode.CONFLICT, scene::plannedSalon).text().zh();
        assertTrue(said, said.contains(Scene.expert(2).value()));
        assertEquals(before.id(), scene.accept(before, 1).id());
    }

    @Test
    public void r2_aMergedStationPlansAndCollectsNothingButWhatItPlannedGoesOn() {
        Activity planned = scene.plannedSalon();
        StationId survivor = new StationId("6".repeat(32));
        scene.stations.computeIfPresent(scene.station, (id, station) -> station.mergedInto(survivor));
        String said =
                Scene.refused(ErrorCode.CONFLICT, scene::plannedSalon).text().zh();
        assertTrue(said, said.contains(survivor.value()));
        Scene.refused(
                ErrorCode.CONFLICT,
                () -> scene.demands.collect(
                        Callers.station(),
                        new NewCollection(
                                scene.station,
                                scene.first.facts().creditCode(),
                                DemandSource.VISIT,
                                Enterprises.demand())));
        assertEquals(
                1,
                scene.activities
                        .signUp(ENTERPRISE, planned.id(), ExpectedVersion.ANY)
                        .enterprises()
                        .size());
    }
}
