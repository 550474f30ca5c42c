package org.zhiyuan.record.internal.year;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.record.internal.Books.activity;
import static org.zhiyuan.record.internal.Books.refused;
import static org.zhiyuan.record.internal.Books.session;

import java.lang.reflect.Proxy;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.record.YearActivityCount;
import org.zhiyuan.record.internal.Books;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationService;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** The station's duty of two activities a year, R43. */
public class YearActivitiesTest {

    private static final ExpertId EXPERT = new ExpertId("0".repeat(32));

    private final Books books = new Books();
    private final Station station = Stations.station(
            Books.STATION.id(), Callers.station().account(), StationStage.TITLED, Stations.application());
    private final YearActivities duties =
            new YearActivities(books.dutyBook, books.work, stations(), RuleParameters.hebei(), books.clock);

    private StationService stations() {
        return (StationService) Proxy.newProxyInstance(
                StationService.class.getClassLoader(),
                new Class<?>[] {StationService.class},
                (proxy, method, arguments) -> {
                    Caller caller = (Caller) arguments[0];
                    if (!method.getName().equals("get")
                            || !caller.sees(station.application().region(), station.owner())) {
                        throw PlatformException.notFound(Text.of("工作站", "station"), String.valueOf(arguments[1]));
                    }
                    return station;
                });
    }

    private void close(String start) {
        books.ledger.closed(activity(session(EXPERT, start, 60), Books.STATION));
    }

    @Test
    public void r43r105_twoActivitiesMeetTheDutyAndOneDoesNot() {
        close("2026-03-01T09:00");
        YearActivityCount one = duties.count(Callers.station(), station.id(), 2026);
        assertEquals(1, one.done());
        assertEquals(2, one.required());
        assertFalse(one.met());
        close("2026-12-31T23:59");
        assertTrue(duties.count(Callers.station(), station.id(), 2026).met());
    }

    @Test
    public void r43r103_anotherCalendarYearDoesNotCount() {
        close("2025-12-31T23:59");
        close("2027-01-01T00:00");
        assertEquals(0, duties.count(Callers.station(), station.id(), 2026).done());
        assertEquals(1, duties.count(Callers.station(), station.id(), 2025).done());
    }

    @Test
    public void r13_onlyWhoSeesTheStationSeesItsDuties() {
        assertEquals(0, duties.count(Callers.city("130100"), station.id(), 2026).done());
        refused(ErrorCode.NOT_FOUND, () -> duties.count(Callers.city("130200"), station.id(), 2026));
        refused(ErrorCode.NOT_FOUND, () -> duties.count(Callers.station(2), new StationId(Books.STATION.id()), 2026));
        refused(ErrorCode.DENIED, () -> duties.count(Callers.enterprise(), station.id(), 2026));
        refused(ErrorCode.DENIED, () -> duties.count(Callers.anonymous(), station.id(), 2026));
    }

    @Test
    public void yearsBeforeTheProgrammeAreInvalid() {
        refused(ErrorCode.INVALID, () -> duties.count(Callers.station(), station.id(), 2019));
    }
}
