package org.zhiyuan.duty.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.EnterpriseSeat;
import org.zhiyuan.activity.ExpertSeat;
import org.zhiyuan.activity.SeatState;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.core.Times;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.GroupLine;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.NewProgramme;
import org.zhiyuan.duty.Participation;
import org.zhiyuan.duty.TrackedService;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.Suspension;
import org.zhiyuan.testkit.fixture.Activities;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;

/** Key groups are served one to one by consent, and what is sensitive stays with few (R45). */
public class ProgrammesTest {

    private final Town town = new Town();
    private final GroupProgramme programme = town.programmes.offer(
            Callers.station(), new NewProgramme(Town.STATION, FounderGroup.VETERANS, "退役军人创业辅导", "一对一"));

    private Participation join(Caller enterprise) {
        return town.programmes.join(enterprise, programme.id(), "李测试", true);
    }

    /** In an activity of that expert for that enterprise, from nine to ten of that day. */
    private TrackedService service(Participation joined, String on) {
        return new TrackedService(
                LocalDate.parse(on), town.expert.id(), activity(on, joined.enterprise(), 60), "融资辅导", "完成计划书");
    }

    /** @param minutes recorded for the expert, null if they have not served */
    private ActivityId activity(String on, EnterpriseId enterprise, Integer minutes) {
        Instant nine = LocalDate.parse(on).atTime(9, 0).atZone(Times.ZONE).toInstant();
        Activity planned = Activities.of(town.expert, Enterprises.enterprise(1));
        ActivityPlan plan = planned.plan();
        ActivityPlan moved = new ActivityPlan(
                plan.type(),
                plan.title(),
                null,
                plan.place(),
                new TimeSlot(nine, nine.plusSeconds(3600)),
                plan.fields(),
                plan.experts(),
                null,
                plan.capacity());
        Activity dated = new Activity(
                planned.id(),
                0,
                planned.owner(),
                ActivityStage.RECORDED,
                moved,
                planned.typeName(),
                true,
                planned.host(),
                planned.region(),
                planned.experts(),
                List.of(new EnterpriseSeat(enterprise, "某公司", nine)),
                List.of(),
                List.of(),
                null,
                List.of());
        ExpertSeat seat = new ExpertSeat(
                town.expert.id(), "专家", minutes == null ? SeatState.ASKED : SeatState.ACCEPTED, null, null, minutes);
        return town.activities.insert(dated.with(seat)).id();
    }

    @Test
    public void r45_nobodyJoinsWithoutConsentNorTwice() {
        Town.refused(ErrorCode.INVALID, () -> town.programmes.join(Callers.enterprise(), programme.id(), "李测试", false));
        join(Callers.enterprise());
        Town.refused(ErrorCode.CONFLICT, () -> join(Callers.enterprise()));
        town.programmes.close(Callers.station(), programme.id(), ExpectedVersion.ANY);
        Town.refused(ErrorCode.CONFLICT, () -> join(Callers.enterprise(2)));
    }

    @Test
    public void r45r95_aGroupThatTheBookNoLongerListsGetsNoProgramme() {
        List<Parameter> editions = new ArrayList<>(RuleParameters.hebei().parameters());
        editions.add(Parameter.list("station.key-groups", List.of("GRADUATES"), LocalDate.of(2026, 11, 22), "通知"));
        Programmes programmes = town.programmes(RuleParameters.of("hebei-2020", editions));
        Town.refused(
                ErrorCode.INVALID,
                () -> programmes.offer(
                        Callers.station(), new NewProgramme(Town.STATION, FounderGroup.WOMEN, "女性创业辅导", "一对一")));
        programmes.offer(Callers.station(), new NewProgramme(Town.STATION, FounderGroup.GRADUATES, "毕业生创业辅导", "一对一"));
    }

    @Test
    public void r45_onlyTheEnterpriseItsStationAndItsExpertSeeIt() {
        Participation joined = join(Callers.enterprise());
        assertEquals(
                FounderGroup.VETERANS,
                town.programmes.get(Callers.station(), joined.id()).status().group());
        Town.refused(ErrorCode.NOT_FOUND, () -> town.programmes.get(Callers.station(2), joined.id()));
        Town.refused(ErrorCode.NOT_FOUND, () -> town.programmes.get(Callers.enterprise(2), joined.id()));
        Town.refused(ErrorCode.NOT_FOUND, () -> town.programmes.get(Callers.expert(), joined.id()));
        Town.refused(ErrorCode.DENIED, () -> town.programmes.get(Callers.city(), joined.id()));
        Town.refused(ErrorCode.DENIED, () -> town.programmes.get(Callers.administrator(), joined.id()));
        town.programmes.serve(Callers.station(), joined.id(), ExpectedVersion.ANY, service(joined, "2026-11-22"));
        assertEquals(
                1, town.programmes.get(Callers.expert(), joined.id()).services().size());
    }

    @Test
    public void r45r87_theProvinceSeesItForAPurposeThatIsLogged() {
        Participation joined = join(Callers.enterprise());
        Town.refused(ErrorCode.INVALID, () -> town.programmes.disclose(Callers.province(), joined.id(), "看看"));
        assertEquals(
                "李测试",
                town.programmes
                        .disclose(Callers.province(), joined.id(), "核实专项服务成效")
                        .status()
                        .principal());
        assertEquals("核实专项服务成效", town.work.lastChange().details().get("purpose"));
    }

    @Test
    public void r45_aWithdrawnConsentErasesWhatIsSensitive() {
        Participation joined = join(Callers.enterprise());
        town.programmes.serve(Callers.station(), joined.id(), ExpectedVersion.ANY, service(joined, "2026-11-22"));
        Participation left = town.programmes.withdraw(Callers.enterprise(), joined.id(), ExpectedVersion.ANY);
        assertNull(left.status());
        assertEquals(List.of(), left.services());
        Town.refused(ErrorCode.NOT_FOUND, () -> town.programmes.get(Callers.station(), joined.id()));
        Town.refused(
                ErrorCode.CONFLICT,
                () -> town.programmes.withdraw(Callers.enterprise(), joined.id(), ExpectedVersion.ANY));
        assertEquals(
                "a consent may be given anew",
                FounderGroup.VETERANS,
                join(Callers.enterprise()).status().group());
    }

    @Test
    public void r45_theAuditTrailTellsNothingOfTheGroup() {
        Participation joined = join(Callers.enterprise());
        assertEquals(Map.of("consent", "given"), town.work.lastChange().details());
        assertFalse(joined.toString().contains("VETERANS"));
        assertFalse(joined.toString().contains("李测试"));
    }

    @Test
    public void r44r45_aServiceLiesBetweenConsentAndToday() {
        Participation joined = join(Callers.enterprise());
        for (String day : List.of("2026-11-21", "2026-11-23")) {
            Town.refused(
                    ErrorCode.INVALID,
                    () -> town.programmes.serve(
                            Callers.station(), joined.id(), ExpectedVersion.ANY, service(joined, day)));
        }
    }

    @Test
    public void r45r91_onlyWhatAnExpertAcceptedAndGaveThisEnterpriseIsEntered() {
        Participation joined = join(Callers.enterprise());
        serve(ErrorCode.INVALID, joined, town.expert.id(), null);
        serve(ErrorCode.INVALID, joined, town.expert.id(), new ActivityId("9".repeat(32)));
        serve(ErrorCode.INVALID, joined, town.expert.id(), activity("2026-11-22", joined.enterprise(), null));
        serve(
                ErrorCode.INVALID,
                joined,
                town.expert.id(),
                activity("2026-11-22", new EnterpriseId("9".repeat(32)), 60));
        serve(ErrorCode.INVALID, joined, town.expert.id(), activity("2026-11-21", joined.enterprise(), 60));
        serve(ErrorCode.INVALID, joined, new ExpertId("9".repeat(32)), activity("2026-11-22", joined.enterprise(), 60));
        Town.refused(ErrorCode.NOT_FOUND, () -> town.programmes.get(Callers.expert(), joined.id()));
        town.programmes.serve(Callers.station(), joined.id(), ExpectedVersion.ANY, service(joined, "2026-11-22"));
    }

    private void serve(ErrorCode code, Participation joined, ExpertId expert, ActivityId activity) {
        Town.refused(
                code,
                () -> town.programmes.serve(
                        Callers.station(),
                        joined.id(),
                        ExpectedVersion.ANY,
                        new TrackedService(LocalDate.of(2026, 11, 22), expert, activity, "辅导", "见效")));
    }

    @Test
    public void r45_smallNumbersAreNotReported() {
        for (int i = 1; i <= 4; i++) {
            join(Callers.enterprise(i));
        }
        assertNull(
                "four of them",
                town.programmes.report(Callers.province()).get(0).participants());
        join(Callers.enterprise(5));
        assertEquals(
                List.of(new GroupLine(Region.of("130100"), FounderGroup.VETERANS, 5)),
                town.programmes.report(Callers.city()));
        assertEquals(List.of(), town.programmes.report(Callers.city("130200")));
        Town.refused(ErrorCode.DENIED, () -> town.programmes.report(Callers.station()));
    }

    @Test
    public void r40r45_aProgrammeIsOpenAsLongAsItsStationsTitleIsInForce() {
        Participation joined = join(Callers.enterprise());
        for (boolean suspended : new boolean[] {true, false}) {
            town.suspensions =
                    suspended ? List.of(new Suspension("c".repeat(32), town.clock.instant(), null)) : List.of();
            town.endedAt = suspended ? null : town.clock.instant();
            assertFalse(
                    town.programmes.get(Callers.enterprise(), programme.id()).open());
            assertFalse(town.programmes
                    .list(Callers.enterprise(), null, null, PageRequest.first())
                    .items()
                    .get(0)
                    .open());
            Town.refused(ErrorCode.CONFLICT, () -> join(Callers.enterprise(2)));
        }
        town.programmes.serve(Callers.station(), joined.id(), ExpectedVersion.ANY, service(joined, "2026-11-22"));
        town.clock.set("2026-11-23");
        Town.refused(
                ErrorCode.CONFLICT,
                () -> town.programmes.serve(
                        Callers.station(), joined.id(), ExpectedVersion.ANY, service(joined, "2026-11-23")));
        assertNull(
                "what is theirs they withdraw",
                town.programmes
                        .withdraw(Callers.enterprise(), joined.id(), ExpectedVersion.ANY)
                        .status());
        assertFalse(town.programmes
                .close(Callers.station(), programme.id(), ExpectedVersion.ANY)
                .open());
    }
}
