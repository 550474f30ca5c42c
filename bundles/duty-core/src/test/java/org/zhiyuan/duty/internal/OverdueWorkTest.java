package org.zhiyuan.duty.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.zhiyuan.activity.Activity;
import org.zhiyuan.activity.ActivityId;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.Host;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.duty.CollectionReminder;
import org.zhiyuan.duty.NewPetition;
import org.zhiyuan.duty.OverdueFeedback;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.duty.PetitionQuery;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;

/** Demands not collected (R42) and effects not reported (R39) are told; petitions reach the province (R42). */
public class OverdueWorkTest {

    private final Town town = new Town();

    private void collected(String day) {
        town.demands.insert(new Demand(
                new DemandId(Ids.next(town.clock)),
                0,
                Callers.enterprise().account(),
                new EnterpriseId("7".repeat(32)),
                Region.of("130104"),
                Industry.C,
                Enterprises.demand(),
                DemandStage.REGISTERED,
                Instant.parse(day + "T02:00:00Z"),
                null,
                DemandSource.VISIT,
                Town.STATION,
                List.of()));
    }

    private List<CollectionReminder> reminders(Caller caller) {
        return town.overdue.reminders(caller, null, PageRequest.first()).items();
    }

    @Test
    public void r42_aStationIsRemindedAfterAPeriodWithoutADemand() {
        collected("2026-08-22");
        assertEquals("three months ago to the day", List.of(), reminders(Callers.station()));
        town.clock.set("2026-11-23");
        assertEquals(
                LocalDate.of(2026, 8, 22), reminders(Callers.station()).get(0).last());
        assertEquals(1, reminders(Callers.province()).size());
        assertEquals(1, reminders(Callers.city()).size());
        assertEquals(
                List.of(),
                town.overdue
                        .reminders(Callers.city(), Region.of("130200"), PageRequest.first())
                        .items());
        collected("2026-11-23");
        assertEquals(List.of(), reminders(Callers.station()));
    }

    @Test
    public void r42_thePeriodBeginsWithTheTitle() {
        town.titled = LocalDate.of(2026, 8, 22);
        assertEquals(List.of(), reminders(Callers.province()));
        town.titled = LocalDate.of(2026, 8, 21);
        assertEquals(1, reminders(Callers.province()).size());
        town.endedAt = town.clock.instant();
        assertEquals(List.of(), reminders(Callers.province()));
    }

    @Test
    public void r39_feedbackIsOwedFromTheEndAndOverdueAfterItsDays() {
        Instant start = Instant.parse("2026-11-21T02:00:00Z");
        ActivityPlan plan = new ActivityPlan(
                new ServiceTypeId("salon"),
                "沙龙",
                Town.STATION,
                "某处",
                new TimeSlot(start, start.plusSeconds(3600)),
                Map.of(),
                List.of(),
                null,
                10);
        Activity held = town.activities.insert(new Activity(
                new ActivityId("8".repeat(32)),
                0,
                Callers.station().account(),
                ActivityStage.RECORDED,
                plan,
                Text.of("沙龙", "Salon"),
                false,
                new Host(HostKind.STATION, Town.STATION.value(), "某站"),
                Region.of("130102"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of()));
        OverdueFeedback overdue = overdue(Callers.station()).get(0);
        assertEquals(LocalDate.of(2026, 12, 1), overdue.due());
        assertFalse(overdue.overdue());
        town.clock.set("2026-12-01");
        assertFalse(overdue(Callers.city()).get(0).overdue());
        town.clock.set("2026-12-02");
        assertTrue(overdue(Callers.province()).get(0).overdue());
        assertEquals(1, town.overdue.feedbackCount(Callers.province()));
        assertEquals(List.of(), overdue(Callers.city("130200")));
        town.activities.replace(held.moved(new Step("RECORDED", "REPORTED", start, held.owner(), null)));
        assertEquals(0, town.overdue.feedbackCount(Callers.province()));
        Town.refused(ErrorCode.DENIED, () -> overdue(Callers.enterprise()));
    }

    private List<OverdueFeedback> overdue(Caller caller) {
        return town.overdue.feedback(caller, null, null, PageRequest.first()).items();
    }

    @Test
    public void r42_aConcernReachesTheProvinceWhichAnswersOnce() {
        Petition raised =
                town.petitions.raise(Callers.station(), new NewPetition(Town.STATION, Industry.C, "用工难", "技工短缺"));
        assertEquals(
                "it waits for the province (R93)",
                "RAISED",
                town.work.lastChange().details().get("stage"));
        assertEquals(
                List.of(raised),
                town.petitions
                        .list(Callers.province(), PetitionQuery.ALL, PageRequest.first())
                        .items());
        Town.refused(ErrorCode.NOT_FOUND, () -> town.petitions.get(Callers.city("130200"), raised.id()));
        Town.refused(
                ErrorCode.DENIED, () -> town.petitions.answer(Callers.city(), raised.id(), ExpectedVersion.ANY, "已转"));
        assertEquals(
                "已转",
                town.petitions
                        .answer(Callers.province(), raised.id(), ExpectedVersion.ANY, "已转")
                        .answer());
        Town.refused(
                ErrorCode.CONFLICT,
                () -> town.petitions.answer(Callers.province(), raised.id(), ExpectedVersion.ANY, "再转"));
        Town.refused(ErrorCode.NOT_FOUND, () -> town.petitions.raise(Callers.station(2), raised.content()));
    }
}
