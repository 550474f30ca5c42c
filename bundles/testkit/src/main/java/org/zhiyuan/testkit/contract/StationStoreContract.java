package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Sight;
import org.zhiyuan.core.Step;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationId;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.Title;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

/** What a store of stations must do. */
public abstract class StationStoreContract extends StoreContract {

    private static final String RARE = "石家庄𠮷㐂中小企业服务中心";

    @Test
    public void whatIsInsertedIsFoundAgainWhole() {
        Station stored = stores.units().write(() -> stores.stations().insert(Stations.station(StationStage.TITLED)));
        assertEquals(1, stored.version());
        assertEquals(Optional.of(stored), stores.stations().find(stored.id()));
        assertEquals(Stations.application().principalId(), stored.application().principalId());
    }

    @Test
    public void rareCharactersSurvive() {
        Station stored = stores.stations().insert(station(1, StationStage.DRAFT, RARE, "130102"));
        assertEquals(RARE, stores.stations().find(stored.id()).orElseThrow().application().name());
        assertEquals(1, stores.stations().list(new StationQuery(null, null, null, "𠮷㐂"), Sight.ALL, PageRequest.first()).items().size());
    }

    @Test
    public void anUnknownOneIsEmpty() {
        assertEquals(Optional.empty(), stores.stations().find(new StationId(Ids.next(Clock.systemUTC()))));
    }

    @Test
    public void replacingCountsTheVersion() {
        Station stored = stores.stations().insert(Stations.station(StationStage.DRAFT));
        Station second = stores.stations().replace(moved(stored, StationStage.CITY_ASSESSMENT));
        assertEquals(2, second.version());
        assertEquals(Optional.of(second), stores.stations().find(stored.id()));
        Station fourth = stores.units().write(() -> {
            Station third = stores.stations().replace(moved(second, StationStage.RECOMMENDED));
            return stores.stations().replace(moved(third, StationStage.JOINT_GRANT));
        });
        assertEquals(4, fourth.version());
        assertEquals(Optional.of(fourth), stores.stations().find(stored.id()));
    }

    @Test
    public void f18_theSecondOfTwoEditorsIsStale() {
        Station seen = stores.stations().insert(Stations.station(StationStage.DRAFT));
        Station first = stores.stations().replace(moved(seen, StationStage.CITY_ASSESSMENT));
        assertRefused(ErrorCode.STALE, () -> stores.stations().replace(moved(seen, StationStage.WITHDRAWN)));
        assertEquals(Optional.of(first), stores.stations().find(seen.id()));
    }

    @Test
    public void f18_ofManyEditorsAtOnceOneWins() throws Exception {
        Station seen = stores.stations().insert(Stations.station(StationStage.DRAFT));
        List<ErrorCode> ends = atOnce(16, () -> stores.units().write(() -> {
            Station present = stores.stations().find(seen.id()).orElseThrow();
            if (present.version() != seen.version()) {
                throw PlatformException.stale();
            }
            return stores.stations().replace(moved(seen, StationStage.WITHDRAWN));
        }));
        assertEquals(1, Collections.frequency(ends, null));
        assertEquals(15, Collections.frequency(ends, ErrorCode.STALE));
    }

    @Test
    public void replacingWhatIsNotThereIsStale() {
        assertRefused(ErrorCode.STALE, () -> stores.stations().replace(Stations.station(StationStage.DRAFT)));
    }

    @Test
    public void listsTheLatestFirstPageByPage() {
        List<StationId> inserted = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            inserted.add(0, stores.stations().insert(station(i, StationStage.WITHDRAWN, "机构" + i, "130102")).id());
        }
        for (int size : new int[] {1, 3, 7, 8}) {
            assertEquals(inserted, pages(size, page -> stores.stations().list(StationQuery.ALL, Sight.ALL, page)).stream()
                    .map(Station::id).toList());
        }
    }

    @Test
    public void filtersByRegionStageRoundAndName() {
        Station one = stores.stations().insert(station(1, StationStage.WITHDRAWN, "长安中心", "130102"));
        Station two = stores.stations().insert(station(2, StationStage.REJECTED, "路北中心100%", "130203"));
        Station three = stores.stations().insert(station(3, StationStage.REJECTED, "唐山_院", "130200"));
        assertEquals(List.of(one), list(new StationQuery(Region.of("130100"), null, null, null), Sight.ALL));
        assertEquals(List.of(three, two), list(new StationQuery(Region.of("130200"), null, null, null), Sight.ALL));
        assertEquals(List.of(two), list(new StationQuery(Region.of("130203"), null, null, null), Sight.ALL));
        assertEquals(List.of(three, two, one), list(new StationQuery(Region.HEBEI, null, 2026, null), Sight.ALL));
        assertEquals(List.of(three, two), list(new StationQuery(null, StationStage.REJECTED, null, null), Sight.ALL));
        assertEquals(List.of(), list(new StationQuery(null, null, 2025, null), Sight.ALL));
        assertEquals(List.of(two), list(new StationQuery(null, null, null, "0%"), Sight.ALL));
        assertEquals(List.of(three), list(new StationQuery(null, null, null, "_"), Sight.ALL));
    }

    @Test
    public void aSightShowsItsRegionOrItsOwn() {
        Station one = stores.stations().insert(station(1, StationStage.WITHDRAWN, "甲", "130102"));
        Station two = stores.stations().insert(station(2, StationStage.WITHDRAWN, "乙", "130203"));
        assertEquals(List.of(one), list(StationQuery.ALL, new Sight(Region.of("130100"), null)));
        assertEquals(List.of(two), list(StationQuery.ALL, new Sight(null, two.owner())));
        assertEquals(List.of(two, one), list(StationQuery.ALL, new Sight(Region.HEBEI, null)));
        assertEquals(List.of(two), stores.stations().ownedBy(two.owner()));
    }

    @Test
    public void onlyAnOpenOneIsFoundByItsCreditCode() {
        stores.stations().insert(station(1, StationStage.WITHDRAWN, "甲", "130102"));
        assertEquals(Optional.empty(), stores.stations().findOpen(Stations.CODE));
        Station open = stores.stations().insert(station(2, StationStage.DRAFT, "乙", "130102"));
        assertEquals(Optional.of(open), stores.stations().findOpen(Stations.CODE));
        stores.stations().replace(moved(open, StationStage.WITHDRAWN));
        assertEquals(Optional.empty(), stores.stations().findOpen(Stations.CODE));
    }

    @Test
    public void titledOnesComeByTitleNumber() {
        stores.stations().insert(Stations.station(StationStage.WITHDRAWN));
        List<String> numbers = List.of("冀志站2026-0001", "冀志站2026-0002", "冀志站2026-0010");
        for (int i : new int[] {2, 0, 1}) {
            Station station = station(i + 1, StationStage.REVOKED, "机构" + i, "130102");
            stores.stations().insert(station.with(new Title(numbers.get(i), station.title().date(), "", null, null)));
        }
        assertEquals(numbers, pages(2, page -> stores.stations().titled(StationQuery.ALL, page)).stream()
                .map(station -> station.title().number()).toList());
    }

    @Test
    public void aForeignCursorIsRefused() {
        stores.stations().insert(Stations.station(StationStage.DRAFT));
        assertRefusesRubbish(page -> stores.stations().list(StationQuery.ALL, Sight.ALL, page));
        assertRefusesRubbish(page -> stores.stations().titled(StationQuery.ALL, page));
    }

    @Test
    public void aFailedUnitLeavesNothing() {
        Station station = Stations.station(StationStage.DRAFT);
        IllegalStateException failure = new IllegalStateException("on purpose");
        try {
            stores.units().write(() -> {
                stores.stations().insert(station);
                throw failure;
            });
        } catch (IllegalStateException e) {
            assertEquals(failure, e);
        }
        assertFalse(stores.stations().find(station.id()).isPresent());
    }

    private List<Station> list(StationQuery query, Sight sight) {
        return stores.stations().list(query, sight, PageRequest.first()).items();
    }

    private static Station moved(Station station, StationStage to) {
        return station.moved(new Step(station.stage().name(), to.name(), Instant.parse("2026-11-22T03:00:00Z"), station.owner(), "理由"));
    }

    /** Number {@code n} is born n milliseconds after a fixed moment, so that order is known. */
    private static Station station(int n, StationStage stage, String name, String region) {
        return Stations.station(Births.id(n), Callers.station(n).account(), stage, Stations.builder().with(application -> {
            application.name = name;
            application.region = Region.of(region);
        }));
    }
}
