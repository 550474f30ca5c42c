package org.zhiyuan.station.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.function.ThrowingRunnable;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Seen;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.station.Material;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.testkit.FixedCities;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.MemoryDocuments;
import org.zhiyuan.testkit.MemoryRoundStore;
import org.zhiyuan.testkit.MemorySequences;
import org.zhiyuan.testkit.MemoryStationStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.TestClock;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Documents;
import org.zhiyuan.testkit.fixture.Stations;

/** The whole core on memory stores on 22 November 2026, and the shortest way to each stage. */
final class StationWorld {

    final TestClock clock = new TestClock();
    final MemoryStationStore stations = new MemoryStationStore();
    final MemoryRoundStore roundStore = new MemoryRoundStore();
    final MemoryCityFilingStore filings = new MemoryCityFilingStore();
    final MemorySequences sequences = new MemorySequences();
    final MemoryUnitOfWork unit = new MemoryUnitOfWork(stations, roundStore, filings, sequences);
    final MemoryDocuments documents = new MemoryDocuments(clock);
    final FixedCities present = new FixedCities(FixedCities.city("130100", "石家庄市"), FixedCities.city("130200", "唐山市"));

    final RoundManager rounds = new RoundManager(roundStore, unit, clock);
    final CityManager cities = new CityManager(present, filings, unit, clock);
    final StationManager manager;

    StationWorld() {
        StationDesk desk = new StationDesk(stations, unit, clock);
        StationRules rules = new StationRules(RuleParameters.hebei());
        LocalRules localRules = new LocalRules(present);
        manager = new StationManager(new StationReader(desk, rules, localRules),
                new StationApplications(desk, rules, localRules, roundStore, filings, documents),
                new StationAssessments(desk, rules, filings), new StationTitles(desk, roundStore, sequences));
    }

    /** With this year's round open and both cities filed. */
    static StationWorld open() {
        StationWorld world = new StationWorld();
        world.rounds.open(Callers.province(), Stations.round(2026));
        world.cities.file(Callers.province(), Region.of("130100"), "冀备2026-01", LocalDate.of(2026, 3, 1));
        world.cities.file(Callers.province(), Region.of("130200"), "冀备2026-02", LocalDate.of(2026, 3, 2));
        return world;
    }

    /** The valid application with its documents uploaded. */
    StationApplication application() {
        return Stations.application(documents, Callers.station());
    }

    StationApplication application(Consumer<Stations.Builder> change) {
        Stations.Builder builder = Stations.builder();
        builder.materials.replaceAll(material -> new Material(material.kind(),
                Documents.upload(documents, Callers.station(), material.kind().name())));
        return builder.with(change);
    }

    Station drafted() {
        return manager.draft(Callers.station(), application());
    }

    Station submitted() {
        return manager.submit(Callers.station(), drafted().id(), Seen.ANY);
    }

    Station recommended() {
        return manager.assess(Callers.city(), submitted().id(), Seen.ANY, Stations.assessment());
    }

    Station approved() {
        return manager.review(Callers.province(), recommended().id(), Seen.ANY, ReviewDecision.APPROVE, null);
    }

    Station titled() {
        Station station = approved();
        grant(Callers.industry(), station, "2026-11-20");
        return grant(Callers.civilAffairs(), station, "2026-11-21");
    }

    Station grant(Caller department, Station station, String date) {
        return manager.grant(department, station.id(), Seen.ANY, "文件" + department.role().ordinal(), LocalDate.parse(date));
    }

    static PlatformException refused(ErrorCode code, ThrowingRunnable call) {
        PlatformException refusal = assertThrows(PlatformException.class, call);
        assertEquals(refusal.getMessage(), code, refusal.code());
        return refusal;
    }
}
