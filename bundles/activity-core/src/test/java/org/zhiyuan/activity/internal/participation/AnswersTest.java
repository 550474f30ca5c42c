package org.zhiyuan.activity.internal.participation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Moment;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.internal.FakeTypes;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** Nobody is assigned without accepting, and declining costs nothing (R91). */
public class AnswersTest {

    private final Scene scene = new Scene();

    @Test
    public void r91_acceptingAgreesWhenEverybodyHasAnswered() {
        Activity planned = scene.plannedSalon();
        assertEquals(ActivityStage.OPEN, scene.accept(planned, 1).stage());
        Activity agreed = scene.accept(planned, 2);
        assertEquals(ActivityStage.AGREED, agreed.stage());
        assertEquals(
                List.of(SeatState.ACCEPTED, SeatState.ACCEPTED),
                agreed.experts().stream().map(seat -> seat.state()).toList());
        assertEquals(1, agreed.history().size());
    }

    @Test
    public void r91_decliningNeedsNoReasonAndFreesTheTime() {
        Activity planned = scene.plannedSalon();
        scene.accept(planned, 1);
        Activity agreed = scene.decline(planned, 2, null);
        assertEquals("one comes", ActivityStage.AGREED, agreed.stage());
        assertNull(agreed.seat(Scene.expert(2)).orElseThrow().reason());
        scene.activities.plan(
                Callers.enterprise(), scene.plan(FakeTypes.CLINIC, null, Scene.slot("14:00", "16:00"), 1, 2));
    }

    @Test
    public void r40_nobodyAcceptsForAStationThatLostItsTitleAndDecliningStaysFree() {
        Activity planned = scene.plannedSalon();
        scene.accept(planned, 1);
        scene.stations.put(
                scene.station,
                Stations.station(
                        scene.station.value(),
                        Callers.station().account(),
                        StationStage.REVOKED,
                        Stations.application()));
        Scene.refused(ErrorCode.CONFLICT, () -> scene.accept(planned, 2));
        assertEquals(
                SeatState.DECLINED,
                scene.decline(planned, 2, null)
                        .seat(Scene.expert(2))
                        .orElseThrow()
                        .state());
        scene.decline(planned, 1, "该站已撤销称号");
        assertEquals(ActivityStage.CANCELLED, scene.stored(planned).stage());
    }

    @Test
    public void r91_whenNobodyComesItIsCancelled() {
        Activity planned = scene.plannedSalon();
        scene.decline(planned, 1, "出差");
        assertEquals(ActivityStage.CANCELLED, scene.decline(planned, 2, " ").stage());
        scene.plannedSalon();
    }

    @Test
    public void whoAcceptedCancelsWithAReason() {
        Activity planned = scene.plannedSalon();
        scene.accept(planned, 1);
        assertEquals(
                List.of("reason"),
                Scene.fields(Scene.refused(ErrorCode.INVALID, () -> scene.decline(planned, 1, " "))));
        Activity cancelled = scene.decline(planned, 1, "临时住院");
        assertEquals(
                SeatState.CANCELLED,
                cancelled.seat(Scene.expert(1)).orElseThrow().state());
        assertEquals("the other has not answered", ActivityStage.OPEN, cancelled.stage());
        scene.activities.plan(Callers.enterprise(), scene.clinic());
    }

    @Test
    public void theLastWhoAcceptedCancelsTheWhole() {
        Activity planned = scene.plannedClinic();
        scene.accept(planned, 1);
        assertEquals(ActivityStage.CANCELLED, scene.decline(planned, 1, "临时住院").stage());
    }

    @Test
    public void anAnswerIsGivenOnce() {
        Activity planned = scene.plannedSalon();
        scene.accept(planned, 1);
        Scene.refused(ErrorCode.CONFLICT, () -> scene.accept(planned, 1));
        scene.decline(planned, 2, null);
        Scene.refused(ErrorCode.CONFLICT, () -> scene.decline(planned, 2, "再次"));
        Scene.refused(ErrorCode.CONFLICT, () -> scene.accept(planned, 2));
    }

    @Test
    public void r4r91_onlyWhoIsAskedAnswers() {
        Activity planned = scene.plannedClinic();
        Scene.refused(ErrorCode.NOT_FOUND, () -> scene.accept(planned, 2));
        Scene.refused(ErrorCode.NOT_FOUND, () -> scene.accept(planned, 9));
        Scene.refused(
                ErrorCode.DENIED,
                () -> scene.activities.answer(Callers.enterprise(), planned.id(), ExpectedVersion.ANY, true, null));
        Scene.refused(
                ErrorCode.DENIED,
                () -> scene.activities.answer(Callers.province(), planned.id(), ExpectedVersion.ANY, true, null));
    }

    @Test
    public void r79_theAgreementMustStillBeValid() {
        Activity planned = scene.plannedClinic();
        scene.endAgreement(1);
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, () -> scene.accept(planned, 1));
        assertTrue(refusal.text().zh().contains("R79"));
        assertEquals(
                "declining is always possible",
                ActivityStage.CANCELLED,
                scene.decline(planned, 1, null).stage());
    }

    @Test
    public void nothingIsAnsweredAfterTheActivityIsCancelled() {
        Activity planned = scene.plannedClinic();
        scene.activities.cancel(Callers.enterprise(), planned.id(), ExpectedVersion.ANY, "不需要了");
        Scene.refused(ErrorCode.CONFLICT, () -> scene.accept(planned, 1));
    }

    @Test
    public void r7_whoCouldNotComeSaysSoWhileTheOthersAreUnderWay() {
        Activity planned = scene.plannedSalon();
        scene.accept(planned, 1);
        scene.accept(planned, 2);
        assertEquals(
                ActivityStage.UNDER_WAY,
                scene.confirmAll(Callers.station(), planned, 1, "14:00", "16:00")
                        .stage());
        Activity recorded = scene.decline(planned, 2, "交通中断");
        assertEquals(ActivityStage.RECORDED, recorded.stage());
        assertEquals(1, scene.ledger.sessions.size());
        assertEquals(120, scene.ledger.sessions.get(0).minutes());
        assertNull(recorded.seat(Scene.expert(2)).orElseThrow().minutes());
    }

    @Test
    public void r7_whoHasBegunCannotCancel() {
        Activity planned = scene.plannedSalon();
        scene.accept(planned, 1);
        scene.accept(planned, 2);
        scene.clock.set(Scene.at("15:00"));
        scene.confirm(Callers.station(), planned, 2, Moment.START, "14:00");
        Scene.refused(ErrorCode.CONFLICT, () -> scene.decline(planned, 2, "不承认"));
        assertEquals(ActivityStage.UNDER_WAY, scene.decline(planned, 1, "交通中断").stage());
    }

    @Test
    public void theSecondOfTwoEditorsIsToldSo() {
        Activity planned = scene.plannedSalon();
        scene.accept(planned, 1);
        Scene.refused(
                ErrorCode.STALE,
                () -> scene.activities.answer(
                        Callers.expert(2), planned.id(), ExpectedVersion.version(planned.version()), true, null));
    }
}
