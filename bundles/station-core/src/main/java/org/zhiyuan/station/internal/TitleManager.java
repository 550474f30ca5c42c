package org.zhiyuan.station.internal;

import java.time.LocalDate;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.station.NewEntry;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.TitleAdmin;
import org.zhiyuan.station.YearOpening;

/** Titles after their grant: hands each call to the part that knows it. */
public final class TitleManager implements TitleAdmin {

    private final Registrations registrations;
    private final YearAssessments years;
    private final SuspensionOrders orders;

    public TitleManager(Registrations registrations, YearAssessments years, SuspensionOrders orders) {
        this.registrations = registrations;
        this.years = years;
        this.orders = orders;
    }

    @Override
    public Station registerOnPlatform(Caller caller, StationId id, ExpectedVersion seen, NewEntry entry) {
        return registrations.platform(caller, id, seen, entry);
    }

    @Override
    public Station registerNationally(Caller caller, StationId id, ExpectedVersion seen, NewEntry entry) {
        return registrations.national(caller, id, seen, entry);
    }

    @Override
    public Station admit(Caller caller, StationId id, ExpectedVersion seen, String number, LocalDate date) {
        return registrations.admit(caller, id, seen, number, date);
    }

    @Override
    public YearOpening openYear(Caller caller, int year) {
        return years.open(caller, year);
    }

    @Override
    public Station assessYear(Caller caller, StationId id, ExpectedVersion seen, int year, boolean passed, String reason) {
        return years.assess(caller, id, seen, year, passed, reason);
    }

    @Override
    public Station reportRectification(Caller caller, StationId id, ExpectedVersion seen, int year, String report) {
        return years.report(caller, id, seen, year, report);
    }

    @Override
    public Station recheckYear(Caller caller, StationId id, ExpectedVersion seen, int year, boolean passed, String reason) {
        return years.recheck(caller, id, seen, year, passed, reason);
    }

    @Override
    public void suspend(Caller caller, StationId id, String caseId) {
        orders.suspend(caller, id, caseId);
    }

    @Override
    public void release(Caller caller, StationId id, String caseId) {
        orders.release(caller, id, caseId);
    }
}
