package org.zhiyuan.duty.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.activity.Demand;
import org.zhiyuan.activity.DemandId;
import org.zhiyuan.activity.DemandSource;
import org.zhiyuan.activity.DemandStage;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.activity.Industry;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.NewAssignment;
import org.zhiyuan.duty.NewPetition;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.station.StationId;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Enterprises;
import org.zhiyuan.testkit.fixture.Merges;

/** The duties of a station that has been merged into another one, and of its survivor (R2, R38, R42). */
public class MergedStationDutyTest {

    private static final StationId OTHER = new StationId("6".repeat(32));

    private final Town town = new Town();

    private Assignment assign() {
        return town.assignments.assign(
                Callers.city(), new NewAssignment(Town.STATION, "走访", "走访十家企业", LocalDate.of(2026, 12, 1)));
    }

    @Test
    public void r38_noTaskIsSetToItAndWhatWasSetBeforeGoesOn() {
        Assignment before = assign();
        town.station = town.station.mergedInto(OTHER);
        PlatformException refusal = assertThrows(PlatformException.class, this::assign);
        assertEquals(ErrorCode.CONFLICT, refusal.code());
        assertTrue(refusal.text().zh(), refusal.text().zh().contains(OTHER.value()));
        Town.refused(
                ErrorCode.CONFLICT,
                () -> town.petitions.raise(Callers.station(), new NewPetition(Town.STATION, Industry.C, "用工难", "缺人")));
        town.assignments.answer(Callers.station(), before.id(), ExpectedVersion.ANY, true, null);
    }

    @Test
    public void r42_itIsNotRemindedToCollectAndItsDemandsCountForItsSurvivor() {
        town.demands.insert(new Demand(
                new DemandId(Ids.next(town.clock)),
                0,
                Callers.enterprise().account(),
                new EnterpriseId("7".repeat(32)),
                Region.of("130104"),
                Industry.C,
                Enterprises.demand(),
                DemandStage.REGISTERED,
                Instant.parse("2026-11-01T02:00:00Z"),
                null,
                DemandSource.VISIT,
                OTHER,
                List.of()));
        assertEquals("none of its own since the title", 1, reminders());
        Merges.standing(town.merges, MergeKind.STATION, Town.STATION, OTHER);
        assertEquals(0, reminders());
        town.clock.set("2027-02-02");
        assertEquals("older than the period", 1, reminders());
        town.station = town.station.mergedInto(OTHER);
        assertEquals("merged itself", 0, reminders());
    }

    private int reminders() {
        return town.overdue
                .reminders(Callers.province(), null, PageRequest.first())
                .items()
                .size();
    }
}
