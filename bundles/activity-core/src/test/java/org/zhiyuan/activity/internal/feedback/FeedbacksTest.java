package org.zhiyuan.activity.internal.feedback;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.testkit.fixture.Callers;

/** Nothing closes without feedback (R39), and a charge opens a case (R88). */
public class FeedbacksTest {

    private static final Caller ENTERPRISE = Callers.enterprise();

    private final Scene scene = new Scene();

    @Test
    public void r39_theRatingOfAOneToOneServiceIsItsFeedback() {
        Activity clinic = scene.recordedClinic();
        Scene.refused(ErrorCode.CONFLICT, () -> close(ENTERPRISE, clinic));
        assertEquals(ActivityStage.REPORTED, rate(ENTERPRISE, clinic, 5, false).stage());
        assertEquals(List.of(5), scene.ledger.stars);
        assertEquals(ActivityStage.CLOSED, close(ENTERPRISE, clinic).stage());
        assertEquals(1, scene.ledger.closed.size());
    }

    @Test
    public void r39r93_anEnterpriseThatNeverRatesKeepsNothingOpenForEver() {
        Activity clinic = scene.recordedClinic();
        report(Callers.province(), clinic);
        Map<String, String> told = scene.units.lastChange().details();
        assertEquals("no official has to close it before", "RATING", told.get("waits"));
        assertEquals("2026-12-04", told.get("since"));
        scene.clock.set("2026-12-04");
        String said = Scene.refused(ErrorCode.CONFLICT, () -> close(Callers.city(), clinic))
                .text()
                .en();
        assertTrue(said, said.contains("after 2026-12-04"));
        scene.clock.set("2026-12-05");
        Scene.refused(ErrorCode.CONFLICT, () -> close(ENTERPRISE, clinic));
        Activity closed = close(Callers.city(), clinic);
        assertEquals(ActivityStage.CLOSED, closed.stage());
        assertEquals(
                "the missing rating stays to be seen",
                RatingTerm.UNRATED,
                closed.history().get(closed.history().size() - 1).reason());
        assertEquals(
                "a late rating still counts",
                ActivityStage.CLOSED,
                rate(ENTERPRISE, clinic, 4, false).stage());
    }

    @Test
    public void r39r93_aRatingAfterTheReportLetsItBeClosedAtOnce() {
        Activity clinic = scene.recordedClinic();
        report(Callers.province(), clinic);
        rate(ENTERPRISE, clinic, 5, false);
        assertEquals(null, scene.units.lastChange().details().get("waits"));
        assertEquals(ActivityStage.CLOSED, close(Callers.city(), clinic).stage());
    }

    @Test
    public void r39_aSalonDoesNotCloseWithoutItsReport() {
        Activity salon = scene.recordedSalon();
        rate(ENTERPRISE, salon, 4, false);
        assertEquals(ActivityStage.RECORDED, scene.stored(salon).stage());
        Scene.refused(ErrorCode.CONFLICT, () -> close(Callers.station(), salon));
        assertEquals(ActivityStage.REPORTED, report(Callers.station(), salon).stage());
        assertEquals(ActivityStage.CLOSED, close(Callers.station(), salon).stage());
        assertEquals(salon.id(), scene.ledger.closed.get(0).id());
    }

    @Test
    public void r43_onlyWhatIsClosedIsToldToTheDutyCounter() {
        report(Callers.station(), scene.recordedSalon());
        assertTrue(scene.ledger.closed.isEmpty());
    }

    @Test
    public void r39_onlyTheHostReports() {
        Activity salon = scene.recordedSalon();
        Scene.refused(ErrorCode.NOT_FOUND, () -> report(Callers.station(2), salon));
        Scene.refused(ErrorCode.DENIED, () -> report(Callers.city(), salon));
        Scene.refused(ErrorCode.DENIED, () -> report(ENTERPRISE, salon));
    }

    @Test
    public void r39_aReportSaysWhatWasAchievedOnce() {
        Activity salon = scene.recordedSalon();
        assertEquals(
                List.of("effect"),
                Scene.fields(Scene.refused(
                        ErrorCode.INVALID,
                        () -> scene.activities.report(Callers.station(), salon.id(), ExpectedVersion.ANY, " ", 1, 1))));
        report(Callers.station(), salon);
        Scene.refused(ErrorCode.CONFLICT, () -> report(Callers.station(), salon));
    }

    @Test
    public void r39_nothingIsReportedOrRatedBeforeTheHoursAre() {
        Activity salon = scene.plannedSalon();
        scene.activities.signUp(ENTERPRISE, salon.id(), ExpectedVersion.ANY);
        Scene.refused(ErrorCode.CONFLICT, () -> report(Callers.station(), salon));
        Scene.refused(ErrorCode.CONFLICT, () -> rate(ENTERPRISE, salon, 5, false));
    }

    @Test
    public void r88_aYesToWereYouChargedOpensACase() {
        Activity clinic = scene.recordedClinic();
        rate(ENTERPRISE, clinic, 1, true);
        assertEquals(scene.first.id(), scene.ledger.charges.get(0).enterprise());
    }

    @Test
    public void r88_aNoOpensNone() {
        rate(ENTERPRISE, scene.recordedClinic(), 1, false);
        assertTrue(scene.ledger.charges.isEmpty());
    }

    @Test
    public void r88_whoIsSaidToHaveChargedDoesNotReadWhoSaidSo() {
        Activity clinic = scene.recordedClinic();
        rate(ENTERPRISE, clinic, 1, true);
        assertTrue(scene.activities.get(Callers.expert(), clinic.id()).ratings().isEmpty());
        assertEquals(1, scene.activities.get(ENTERPRISE, clinic.id()).ratings().size());
        assertEquals(
                1, scene.activities.get(Callers.city(), clinic.id()).ratings().size());
        assertEquals("it is stored", 1, scene.stored(clinic).ratings().size());
    }

    @Test
    public void r82_anEnterpriseRatesOnceFromOneToFive() {
        Activity clinic = scene.recordedClinic();
        assertEquals(
                List.of("stars"),
                Scene.fields(Scene.refused(ErrorCode.INVALID, () -> rate(ENTERPRISE, clinic, 0, false))));
        Scene.refused(ErrorCode.INVALID, () -> rate(ENTERPRISE, clinic, 6, false));
        rate(ENTERPRISE, clinic, 1, false);
        Scene.refused(ErrorCode.CONFLICT, () -> rate(ENTERPRISE, clinic, 5, false));
        assertEquals(List.of(1), scene.ledger.stars);
    }

    @Test
    public void r82_onlyWhoTookPartRates() {
        Activity salon = scene.recordedSalon();
        Scene.refused(ErrorCode.NOT_FOUND, () -> rate(Callers.enterprise(2), salon, 5, false));
    }

    @Test
    public void r82_aLateRatingStillCounts() {
        Activity salon = scene.recordedSalon();
        report(Callers.station(), salon);
        close(Callers.station(), salon);
        assertEquals(ActivityStage.CLOSED, rate(ENTERPRISE, salon, 3, false).stage());
        assertEquals(List.of(3), scene.ledger.stars);
    }

    @Test
    public void onlyWhoIsInChargeCloses() {
        Activity salon = scene.recordedSalon();
        report(Callers.station(), salon);
        Scene.refused(ErrorCode.DENIED, () -> close(ENTERPRISE, salon));
        Scene.refused(ErrorCode.NOT_FOUND, () -> close(Callers.city("130200"), salon));
        assertEquals(ActivityStage.CLOSED, close(Callers.city(), salon).stage());
        Scene.refused(ErrorCode.CONFLICT, () -> close(Callers.city(), salon));
    }

    private Activity rate(Caller caller, Activity activity, int stars, boolean charged) {
        return scene.activities.rate(caller, activity.id(), ExpectedVersion.ANY, stars, charged, "专业");
    }

    private Activity report(Caller caller, Activity activity) {
        return scene.activities.report(caller, activity.id(), ExpectedVersion.ANY, "4家企业完成融资方案", 4, 3);
    }

    private Activity close(Caller caller, Activity activity) {
        return scene.activities.close(caller, activity.id(), ExpectedVersion.ANY);
    }
}
