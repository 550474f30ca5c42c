package org.zhiyuan.activity.internal.planning;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.internal.FakeTypes;
import org.zhiyuan.activity.internal.Scene;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.Capacity;
import org.zhiyuan.expert.Pause;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.testkit.fixture.Callers;

/** Who may plan what, where and with whom. */
public class ActivityPlannerTest {

    private final Scene scene = new Scene();

    @Test
    public void r84_anEnterpriseAsksTheExpertItChoseOnline() {
        Activity planned = scene.plannedClinic();
        assertEquals(ActivityStage.OPEN, planned.stage());
        assertEquals(new Host(HostKind.ONLINE_CENTRE, "online", "中小企业线上志愿服务中心"), planned.host());
        assertEquals(scene.first.region(), planned.region());
        assertEquals(
                List.of(scene.first.id()),
                planned.enterprises().stream().map(seat -> seat.enterprise()).toList());
        assertEquals(SeatState.ASKED, planned.experts().get(0).state());
        assertEquals("专家1", planned.experts().get(0).name());
        assertEquals("the type's name stays after its bundle", Text.of("在线义诊", "clinic"), planned.typeName());
        assertTrue(planned.oneToOne());
        assertEquals("activity", scene.units.lastChange().kind());
    }

    @Test
    public void r85r95_aFormBesideTheListIsPlannedOnlyWhileTheListIsOpen() {
        LocalDate from = LocalDate.of(2026, 11, 22);
        Parameter forms = Parameter.list("activity.forms", List.of("salon"), from, "省级通知");
        assertEquals(
                ActivityStage.OPEN, new Scene(hebeiWith(forms)).plannedClinic().stage());
        Scene closed =
                new Scene(hebeiWith(forms, new Parameter("activity.forms.further", BigDecimal.ZERO, from, "省级通知")));
        assertEquals(List.of("type"), Scene.fields(Scene.refused(ErrorCode.INVALID, closed::plannedClinic)));
    }

    @Test
    public void r85r95_aFormTakenOffTheListIsNotPlannedThoughTheListIsOpen() {
        LocalDate from = LocalDate.of(2026, 11, 21);
        Parameter listed = Parameter.list("activity.forms", List.of("salon", "clinic"), from, "省级通知");
        assertEquals(
                ActivityStage.OPEN, new Scene(hebeiWith(listed)).plannedClinic().stage());
        Scene delisted = new Scene(
                hebeiWith(listed, Parameter.list("activity.forms", List.of("salon"), from.plusDays(1), "省级通知")));
        assertEquals(List.of("type"), Scene.fields(Scene.refused(ErrorCode.INVALID, delisted::plannedClinic)));
    }

    private static RuleParameters hebeiWith(Parameter... changes) {
        List<Parameter> all = new ArrayList<>(RuleParameters.hebei().parameters());
        all.addAll(List.of(changes));
        return RuleParameters.of("hebei-2020", all);
    }

    @Test
    public void r84_nobodyElseAsksForAnEnterprise() {
        Scene.refused(ErrorCode.DENIED, () -> scene.activities.plan(Callers.station(), scene.clinic()));
        Scene.refused(ErrorCode.DENIED, () -> scene.activities.plan(Callers.city(), scene.clinic()));
    }

    @Test
    public void r84_oneToOneIsOneExpertAndOneSeat() {
        assertEquals(
                List.of("experts", "capacity"),
                Scene.fields(Scene.refused(
                        ErrorCode.INVALID,
                        () -> scene.activities.plan(
                                Callers.enterprise(),
                                scene.plan(FakeTypes.CLINIC, null, Scene.slot("14:00", "15:00"), 2, 1, 2)))));
    }

    @Test
    public void r84_anEnterpriseRegistersFirst() {
        Scene.refused(ErrorCode.CONFLICT, () -> scene.activities.plan(Callers.enterprise(9), scene.clinic()));
    }

    @Test
    public void r85_adviceAtTheEnterpriseIsHeldByItsCityOnceThatIsFiledElseByTheProvince() {
        ActivityPlan advice =
                Scene.with(scene.plan(FakeTypes.ADVICE, null, Scene.slot("14:00", "15:00"), 1, 1), "桥西区测试路2号");
        assertEquals(
                "130100",
                scene.activities.plan(Callers.enterprise(), advice).host().id());
        ActivityPlan later = Scene.with(
                Scene.with(scene.plan(FakeTypes.ADVICE, null, Scene.slot("16:00", "17:00"), 1, 1), "路南区"),
                Scene.slot("16:00", "17:00"));
        assertEquals(
                "Tangshan is not filed (R13)",
                "130000",
                scene.activities.plan(Callers.enterprise(3), later).host().id());
    }

    @Test
    public void r85_whatIsNotOnlineHasAPlace() {
        assertEquals(
                List.of("place"),
                Scene.fields(Scene.refused(
                        ErrorCode.INVALID,
                        () -> scene.activities.plan(
                                Callers.enterprise(),
                                scene.plan(FakeTypes.ADVICE, null, Scene.slot("14:00", "15:00"), 1, 1)))));
    }

    @Test
    public void r85_aStationHoldsItsSalonAtItsOwnPlace() {
        Activity planned = scene.plannedSalon();
        assertEquals(new Host(HostKind.STATION, scene.station.value(), "石家庄长安中小企业服务中心"), planned.host());
        assertEquals("石家庄市长安区测试路1号", planned.plan().place());
        assertEquals(Region.of("130102"), planned.region());
        assertTrue(planned.enterprises().isEmpty());
        assertEquals("石家庄市长安区测试路1号 阶梯教室", at(" 阶梯教室 ", "18:00", "19:00"));
    }

    @Test
    public void r85_noSalonIsHeldElsewhere() {
        assertEquals("石家庄市长安区测试路1号 三亚某酒店", at("三亚某酒店", "17:00", "18:00"));
        assertEquals("石家庄市长安区测试路1号", at("石家庄市长安区测试路1号", "18:00", "19:00"));
        at("室".repeat(100), "19:00", "20:00");
        assertEquals(
                List.of("place"),
                Scene.fields(Scene.refused(ErrorCode.INVALID, () -> at("室".repeat(101), "20:00", "21:00"))));
    }

    @Test
    public void r85_aStationsSpecialMayHaveItsOwnVenue() {
        assertEquals(
                "会展中心",
                scene.activities
                        .plan(
                                Callers.station(),
                                Scene.with(
                                        scene.plan(
                                                FakeTypes.SPECIAL, scene.station, Scene.slot("14:00", "15:00"), 100, 1),
                                        "会展中心"))
                        .plan()
                        .place());
    }

    private String at(String room, String from, String until) {
        return scene.activities
                .plan(
                        Callers.station(),
                        Scene.with(scene.plan(FakeTypes.SALON, scene.station, Scene.slot(from, until), 4, 1), room))
                .plan()
                .place();
    }

    @Test
    public void r85_onlyTheStationsOwnAccountPlansThere() {
        Scene.refused(ErrorCode.NOT_FOUND, () -> scene.activities.plan(Callers.station(2), scene.salon()));
        assertEquals(
                List.of("station"),
                Scene.fields(Scene.refused(
                        ErrorCode.INVALID,
                        () -> scene.activities.plan(
                                Callers.station(),
                                scene.plan(FakeTypes.SALON, null, Scene.slot("14:00", "15:00"), 4, 1)))));
    }

    @Test
    public void r85_aStationWithoutAValidTitlePlansNothing() {
        Scene.refused(
                ErrorCode.CONFLICT,
                () -> scene.activities.plan(
                        Callers.station(),
                        Scene.with(
                                scene.salon(),
                                new TimeSlot(Scene.at("2026-11-19", "09:00"), Scene.at("2026-11-19", "10:00")))));
        scene.revokeTitle();
        PlatformException refusal =
                Scene.refused(ErrorCode.CONFLICT, () -> scene.activities.plan(Callers.station(), scene.salon()));
        assertTrue(refusal.text().zh(), refusal.text().zh().contains("R85"));
    }

    @Test
    public void r85_agenciesHoldSpecialsAndTheOnlineCentresCourses() {
        ActivityPlan special =
                Scene.with(scene.plan(FakeTypes.SPECIAL, null, Scene.slot("14:00", "15:00"), 100, 1), "会展中心");
        assertEquals(
                "130000",
                scene.activities.plan(Callers.province(), special).host().id());
        ActivityPlan course = scene.plan(FakeTypes.COURSE, null, Scene.slot("14:00", "15:00"), 100, 2);
        Activity planned = scene.activities.plan(Callers.city(), course);
        assertEquals(HostKind.ONLINE_CENTRE, planned.host().kind());
        assertEquals(Region.of("130100"), planned.region());
        Scene.refused(
                ErrorCode.DENIED,
                () -> scene.activities.plan(
                        Callers.province(),
                        Scene.with(scene.plan(FakeTypes.SALON, null, Scene.slot("16:00", "17:00"), 4, 3), "某地")));
        Scene.refused(ErrorCode.DENIED, () -> scene.activities.plan(Callers.station(), scene.clinic()));
        Scene.refused(ErrorCode.DENIED, () -> scene.activities.plan(Callers.enterprise(), special));
    }

    @Test
    public void r13_aCityThatIsNotFiledPlansNothing() {
        ActivityPlan special =
                Scene.with(scene.plan(FakeTypes.SPECIAL, null, Scene.slot("14:00", "15:00"), 100, 1), "会展中心");
        Scene.refused(ErrorCode.CONFLICT, () -> scene.activities.plan(Callers.city("130200"), special));
        scene.filed.put(Region.of("130200"), LocalDate.of(2026, 11, 1));
        assertEquals(
                "130200",
                scene.activities.plan(Callers.city("130200"), special).host().id());
    }

    @Test
    public void anAbsentTypeIsUnavailableByName() {
        scene.types.remove(FakeTypes.SALON);
        PlatformException refusal = Scene.refused(ErrorCode.UNAVAILABLE, () -> scene.plannedSalon());
        assertTrue(refusal.text().zh().contains("salon") && refusal.text().en().contains("salon"));
        PlatformException never = Scene.refused(
                ErrorCode.INVALID,
                () -> scene.activities.plan(
                        Callers.enterprise(),
                        scene.plan(new ServiceTypeId("never-seen"), null, Scene.slot("14:00", "15:00"), 1, 1)));
        assertEquals("a type that never was", List.of("type"), Scene.fields(never));
        assertEquals(
                "there is no service type never-seen; there are: advice, clinic, course, special",
                never.problems().get(0).rule().en());
        Scene.refused(
                ErrorCode.UNAVAILABLE,
                () -> scene.activities.plan(
                        Callers.enterprise(),
                        scene.plan(new ServiceTypeId("online-course"), null, Scene.slot("14:00", "15:00"), 1, 1)));
    }

    @Test
    public void allThatIsWrongWithTheFieldsAndTheSlotIsToldAtOnce() {
        ActivityPlan plan = Scene.with(
                Scene.with(scene.clinic(), Map.of("topic", "融", "seats", 51)),
                new TimeSlot(Scene.at("14:05"), Scene.at("15:00")));
        assertEquals(
                List.of("start", "fields.topic", "fields.seats"),
                Scene.fields(
                        Scene.refused(ErrorCode.INVALID, () -> scene.activities.plan(Callers.enterprise(), plan))));
    }

    @Test
    public void whatTheTypeItselfFindsIsRefused() {
        scene.types.problems.add(new FieldProblem("capacity", Text.of("座位不够", "too few seats")));
        assertEquals(List.of("capacity"), Scene.fields(Scene.refused(ErrorCode.INVALID, scene::plannedSalon)));
    }

    @Test
    public void r88_aPriceIsRefusedEvenWhereTheSchemaIsOpen() {
        ActivityPlan plan = Scene.with(scene.clinic(), Map.of("topic", "融资", "price", 100));
        assertEquals(
                List.of("fields.price"),
                Scene.fields(
                        Scene.refused(ErrorCode.INVALID, () -> scene.activities.plan(Callers.enterprise(), plan))));
    }

    @Test
    public void r88_noTextOfAPlanCharges() {
        ActivityPlan plan = Scene.with(scene.clinic(), Map.of("topic", "融资，愿意支付5000元咨询费"));
        ActivityPlan charging = new ActivityPlan(
                plan.type(),
                "收费讲座，每人500元",
                plan.station(),
                plan.place(),
                plan.slot(),
                plan.fields(),
                plan.experts(),
                plan.demand(),
                plan.capacity());
        assertEquals(
                List.of("title", "fields.topic"),
                Scene.fields(
                        Scene.refused(ErrorCode.INVALID, () -> scene.activities.plan(Callers.enterprise(), charging))));
    }

    @Test
    public void r79_nobodyIsAskedWithoutAValidAgreement() {
        scene.endAgreement(2);
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, scene::plannedSalon);
        assertTrue(
                refusal.text().zh(),
                refusal.text().zh().contains("专家2") && refusal.text().zh().contains("R79"));
        assertTrue("nothing is left behind", scene.units.changes().isEmpty());
    }

    @Test
    public void r79_theAgreementCountsOnTheDayOfTheService() {
        ActivityPlan before = Scene.with(
                scene.clinic(), new TimeSlot(Scene.at("2026-11-21", "14:00"), Scene.at("2026-11-21", "15:00")));
        Scene.refused(ErrorCode.CONFLICT, () -> scene.activities.plan(Callers.enterprise(), before));
        Scene.refused(
                ErrorCode.NOT_FOUND,
                () -> scene.activities.plan(
                        Callers.enterprise(), scene.plan(FakeTypes.CLINIC, null, Scene.slot("14:00", "15:00"), 1, 9)));
    }

    private Activity night(String day, String from, String until) {
        String last =
                until.compareTo(from) < 0 ? LocalDate.parse(day).plusDays(1).toString() : day;
        return scene.activities.plan(
                Callers.enterprise(),
                Scene.with(scene.clinic(), new TimeSlot(Scene.at(day, from), Scene.at(last, until))));
    }

    @Test
    public void r79r90_aServiceWithinTheTermIsEnteredAndAcceptedAfterIt() {
        scene.clock.set("2029-11-25");
        assertEquals(
                ActivityStage.AGREED,
                scene.accept(night("2029-11-21", "14:00", "15:00"), 1).stage());
        Scene.refused(ErrorCode.CONFLICT, () -> night("2029-11-22", "14:00", "15:00"));
    }

    @Test
    public void r79r90_whoIsDismissedSinceServedOnTheDaysBefore() {
        scene.clock.set("2026-11-30");
        scene.endAgreement(1);
        assertEquals(
                ActivityStage.AGREED,
                scene.accept(night("2026-11-29", "14:00", "15:00"), 1).stage());
        Scene.refused(ErrorCode.CONFLICT, () -> night("2026-11-30", "00:00", "01:00"));
    }

    @Test
    public void r79_theAgreementHoldsOnEveryDayThatTheSlotTouches() {
        scene.clock.set("2029-11-20");
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, () -> night("2029-11-21", "23:00", "00:15"));
        assertTrue(refusal.text().zh(), refusal.text().zh().contains("2029-11-22"));
        night("2029-11-21", "23:00", "00:00");
    }

    @Test
    public void r97_aPauseOnTheSecondDayOfASlotCounts() {
        LocalDate second = LocalDate.of(2026, 11, 24);
        scene.experts.computeIfPresent(Scene.expert(1), (id, expert) -> expert.with(new Pause(second, second)));
        Scene.refused(ErrorCode.CONFLICT, () -> night("2026-11-23", "23:00", "00:15"));
        night("2026-11-23", "23:00", "00:00");
    }

    @Test
    public void r97_theHoursOfANightCountForTheMonthInWhichTheyLie() {
        limit(new Capacity(1, null));
        night("2026-11-30", "23:30", "00:30");
        night("2026-11-30", "23:00", "23:30");
        Scene.refused(ErrorCode.CONFLICT, () -> night("2026-11-30", "22:45", "23:00"));
        night("2026-12-01", "00:30", "01:00");
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, () -> night("2026-12-31", "22:45", "00:15"));
        assertTrue(refusal.text().zh(), refusal.text().zh().contains("2026-12"));
    }

    private void limit(Capacity capacity) {
        scene.experts.computeIfPresent(Scene.expert(1), (id, expert) -> expert.with(capacity));
    }

    private Activity clinic(String from, String until) {
        return scene.activities.plan(Callers.enterprise(), Scene.with(scene.clinic(), Scene.slot(from, until)));
    }

    @Test
    public void r97_nobodyIsAskedBeyondTheHoursOfAMonth() {
        limit(new Capacity(2, null));
        clinic("14:00", "15:00");
        clinic("15:00", "16:00");
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, () -> clinic("16:00", "16:15"));
        assertTrue(
                refusal.text().zh(),
                refusal.text().zh().contains("专家1") && refusal.text().zh().contains("2小时"));
    }

    @Test
    public void r97_nobodyIsAskedBeyondTheRequestsAtATime() {
        limit(new Capacity(null, 1));
        clinic("14:00", "15:00");
        Scene.refused(ErrorCode.CONFLICT, () -> clinic("16:00", "16:15"));
        limit(new Capacity(null, 2));
        clinic("16:00", "16:15");
    }

    @Test
    public void r97_nobodyIsAskedOnADayOfTheirPause() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        scene.experts.computeIfPresent(Scene.expert(1), (id, expert) -> expert.with(new Pause(today, today)));
        PlatformException refusal = Scene.refused(ErrorCode.CONFLICT, () -> clinic("14:00", "15:00"));
        assertTrue(refusal.text().zh(), refusal.text().zh().contains("暂停"));
        scene.experts.computeIfPresent(
                Scene.expert(1), (id, expert) -> expert.with(new Pause(today.plusDays(1), today.plusDays(1))));
        clinic("14:00", "15:00");
    }

    @Test
    public void r91_theTimeOfWhoIsAskedIsHeldSoThatNoSlotIsTakenTwice() {
        scene.plannedClinic();
        ActivityPlan overlapping = Scene.with(scene.clinic(), Scene.slot("15:45", "17:00"));
        PlatformException refusal =
                Scene.refused(ErrorCode.CONFLICT, () -> scene.activities.plan(Callers.enterprise(2), overlapping));
        assertTrue(
                refusal.text().zh(),
                refusal.text().zh().contains("专家1") && refusal.text().zh().contains("15:45"));
        scene.activities.plan(Callers.enterprise(2), Scene.with(scene.clinic(), Scene.slot("16:00", "17:00")));
        assertEquals("the refused plan left nothing", 2, scene.units.changes().size());
    }

    @Test
    public void r91_aGroupPlanWithOneExpertTakenHoldsNobody() {
        scene.plannedClinic();
        Scene.refused(ErrorCode.CONFLICT, scene::plannedSalon);
        scene.activities.plan(
                Callers.enterprise(2), scene.plan(FakeTypes.CLINIC, null, Scene.slot("14:00", "16:00"), 1, 2));
    }
}
