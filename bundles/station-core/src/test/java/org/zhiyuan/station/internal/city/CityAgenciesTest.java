package org.zhiyuan.station.internal.city;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.station.internal.StationWorld.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityRecommendation;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.station.internal.StationWorld;
import org.zhiyuan.station.store.FiledCities;
import org.zhiyuan.testkit.FixedCities;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Stations;

public class CityAgenciesTest {

    private static final Region SHIJIAZHUANG = Region.of("130100");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final Caller SECOND = Callers.colleague(Callers.province());

    private final StationWorld world = new StationWorld();

    private List<String> codes() {
        return world.cities.list().stream().map(city -> city.region().code()).toList();
    }

    @Test
    public void r13_bundleThatIsThereIsListedButNotActiveBeforeItsFiling() {
        assertEquals(List.of("130100", "130200"), codes());
        City city = world.cities.find(SHIJIAZHUANG).orElseThrow();
        assertTrue(city.available());
        assertFalse(city.active());
        assertEquals("石家庄市", city.name().zh());
    }

    @Test
    public void r13_filingMakesItActiveAndIsLogged() {
        City filed = world.file(SHIJIAZHUANG, "冀备2026-01", DAY, StationWorld.RECOMMENDATION);
        assertTrue(filed.active());
        assertEquals(filed, world.cities.find(SHIJIAZHUANG).orElseThrow());
        assertEquals("130100", world.unit.lastChange().subject());
        assertEquals("FILED", world.unit.lastChange().details().get("stage"));
    }

    @Test
    public void r13r94_oneOfficialProposesAndAnotherWhoEntersTheSameFiles() {
        City proposed = world.cities.file(
                Callers.province(), SHIJIAZHUANG, ExpectedVersion.ANY, "冀备2026-01", DAY, StationWorld.RECOMMENDATION);
        assertFalse(proposed.active());
        assertEquals(Callers.province().account(), proposed.proposal().by());
        assertEquals("CITY_FILE", world.unit.lastChange().details().get("proposed"));
        assertNull(
                "the public sees no proposal",
                world.cities.find(SHIJIAZHUANG).orElseThrow().proposal());
        refused(
                ErrorCode.DENIED,
                () -> world.cities.file(
                        Callers.province(),
                        SHIJIAZHUANG,
                        ExpectedVersion.ANY,
                        "冀备2026-01",
                        DAY,
                        StationWorld.RECOMMENDATION));
        City other = world.cities.file(
                SECOND, SHIJIAZHUANG, ExpectedVersion.ANY, "冀备2026-01", DAY.plusDays(1), StationWorld.RECOMMENDATION);
        assertEquals(
                "another day is another proposal",
                SECOND.account(),
                other.proposal().by());
        assertFalse(world.cities.find(SHIJIAZHUANG).orElseThrow().active());
        City filed = world.cities.file(
                Callers.province(),
                SHIJIAZHUANG,
                ExpectedVersion.ANY,
                " 冀备2026-01 ",
                DAY.plusDays(1),
                StationWorld.RECOMMENDATION);
        assertTrue(filed.active());
        assertEquals("冀备2026-01", filed.filing());
        assertNull(filed.proposal());
        assertEquals(SECOND.account().value(), world.unit.lastChange().details().get("proposedBy"));
    }

    @Test
    public void r13r94_aNewRecommendationEndsTheProposal() {
        world.cities.recommend(Callers.smeDepartment(), SHIJIAZHUANG, ExpectedVersion.ANY, StationWorld.RECOMMENDATION);
        assertEquals(
                "it waits for its filing (R93)",
                "RECOMMENDED",
                world.unit.lastChange().details().get("stage"));
        world.cities.file(Callers.province(), SHIJIAZHUANG, ExpectedVersion.ANY, "冀备2026-01", DAY, null);
        assertEquals("RECOMMENDED", world.unit.lastChange().details().get("stage"));
        CityRecommendation corrected = new CityRecommendation("工信推荐2026-更正", StationWorld.RECOMMENDATION.date());
        world.cities.recommend(Callers.smeDepartment(), SHIJIAZHUANG, ExpectedVersion.ANY, corrected);
        assertFalse(world.cities
                .file(SECOND, SHIJIAZHUANG, ExpectedVersion.ANY, "冀备2026-01", DAY, null)
                .active());
        assertEquals(
                corrected,
                world.cities
                        .file(Callers.province(), SHIJIAZHUANG, ExpectedVersion.ANY, "冀备2026-01", DAY, null)
                        .recommendation());
    }

    @Test
    public void r13_nothingIsChangedThatWasSeenInAnotherVersion() {
        ExpectedVersion nothing = ExpectedVersion.version(
                world.cities.find(SHIJIAZHUANG).orElseThrow().version());
        City recommended =
                world.cities.recommend(Callers.smeDepartment(), SHIJIAZHUANG, nothing, StationWorld.RECOMMENDATION);
        refused(
                ErrorCode.STALE,
                () -> world.cities.recommend(
                        Callers.smeDepartment(), SHIJIAZHUANG, nothing, StationWorld.RECOMMENDATION));
        refused(
                ErrorCode.STALE,
                () -> world.cities.file(Callers.province(), SHIJIAZHUANG, nothing, "冀备2026-01", DAY, null));
        City proposed = world.cities.file(
                Callers.province(),
                SHIJIAZHUANG,
                ExpectedVersion.version(recommended.version()),
                "冀备2026-01",
                DAY,
                null);
        assertTrue(world.cities
                .file(SECOND, SHIJIAZHUANG, ExpectedVersion.version(proposed.version()), "冀备2026-01", DAY, null)
                .active());
    }

    @Test
    public void r13_aCityIsFiledOnce() {
        world.file(SHIJIAZHUANG, "冀备2026-01", DAY, StationWorld.RECOMMENDATION);
        refused(
                ErrorCode.CONFLICT,
                () -> world.cities.file(
                        Callers.province(),
                        SHIJIAZHUANG,
                        ExpectedVersion.ANY,
                        "冀备2026-09",
                        DAY,
                        StationWorld.RECOMMENDATION));
        assertEquals("冀备2026-01", world.cities.find(SHIJIAZHUANG).orElseThrow().filing());
    }

    @Test
    public void r13_cityWithoutItsBundleCanNotBeFiled() {
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.cities.file(
                        Callers.province(),
                        Region.of("130300"),
                        ExpectedVersion.ANY,
                        "冀备2026-03",
                        DAY,
                        StationWorld.RECOMMENDATION));
    }

    @Test
    public void r13_filingNeedsACityANumberAndADayThatIsNotInTheFuture() {
        refused(
                ErrorCode.INVALID,
                () -> world.cities.file(
                        Callers.province(),
                        Region.of("130102"),
                        ExpectedVersion.ANY,
                        "冀备",
                        DAY,
                        StationWorld.RECOMMENDATION));
        refused(
                ErrorCode.INVALID,
                () -> world.cities.file(
                        Callers.province(), Region.HEBEI, ExpectedVersion.ANY, "冀备", DAY, StationWorld.RECOMMENDATION));
        refused(
                ErrorCode.INVALID,
                () -> world.cities.file(
                        Callers.province(), null, ExpectedVersion.ANY, "冀备", DAY, StationWorld.RECOMMENDATION));
        refused(
                ErrorCode.INVALID,
                () -> world.cities.file(
                        Callers.province(), SHIJIAZHUANG, ExpectedVersion.ANY, " ", DAY, StationWorld.RECOMMENDATION));
        refused(
                ErrorCode.INVALID,
                () -> world.cities.file(
                        Callers.province(),
                        SHIJIAZHUANG,
                        ExpectedVersion.ANY,
                        "冀备",
                        null,
                        StationWorld.RECOMMENDATION));
        refused(
                ErrorCode.INVALID,
                () -> world.cities.file(
                        Callers.province(),
                        SHIJIAZHUANG,
                        ExpectedVersion.ANY,
                        "冀备",
                        LocalDate.of(2026, 11, 23),
                        StationWorld.RECOMMENDATION));
        assertTrue(world.file(SHIJIAZHUANG, "冀备", LocalDate.of(2026, 11, 22), StationWorld.RECOMMENDATION)
                .active());
    }

    @Test
    public void r13_theCitysOwnDepartmentRecommendsBeforeTheProvinceFiles() {
        refused(
                ErrorCode.CONFLICT,
                () -> world.cities.file(Callers.province(), SHIJIAZHUANG, ExpectedVersion.ANY, "冀备2026-01", DAY, null));
        City recommended = world.cities.recommend(
                Callers.smeDepartment(), SHIJIAZHUANG, ExpectedVersion.ANY, StationWorld.RECOMMENDATION);
        assertFalse(recommended.active());
        assertEquals(StationWorld.RECOMMENDATION, recommended.recommendation());
        refused(
                ErrorCode.INVALID,
                () -> world.cities.file(
                        Callers.province(),
                        SHIJIAZHUANG,
                        ExpectedVersion.ANY,
                        "冀备2026-01",
                        LocalDate.of(2026, 2, 19),
                        null));
        City filed = world.file(SHIJIAZHUANG, "冀备2026-01", LocalDate.of(2026, 2, 20), null);
        assertTrue(filed.active());
        assertEquals(StationWorld.RECOMMENDATION, filed.recommendation());
        refused(
                ErrorCode.CONFLICT,
                () -> world.cities.recommend(
                        Callers.smeDepartment(), SHIJIAZHUANG, ExpectedVersion.ANY, StationWorld.RECOMMENDATION));
    }

    @Test
    public void r13_noDepartmentRecommendsForAnotherCity() {
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.cities.recommend(
                        Callers.smeDepartment(),
                        Region.of("130200"),
                        ExpectedVersion.ANY,
                        StationWorld.RECOMMENDATION));
        refused(
                ErrorCode.NOT_FOUND,
                () -> world.cities.recommend(
                        Callers.of(Role.SME_DEPARTMENT, "130102", 1),
                        SHIJIAZHUANG,
                        ExpectedVersion.ANY,
                        StationWorld.RECOMMENDATION));
        refused(
                ErrorCode.INVALID,
                () -> world.cities.recommend(
                        Callers.smeDepartment(),
                        SHIJIAZHUANG,
                        ExpectedVersion.ANY,
                        new CityRecommendation("工信推荐", LocalDate.of(2026, 11, 23))));
    }

    @Test
    public void r13_anUnfiledAgencyReadsButChangesNothing() {
        Caller agency = Callers.city();
        Station waiting = world.stations.insert(Stations.station(StationStage.CITY_ASSESSMENT));
        assertEquals(waiting.id(), world.reader.get(agency, waiting.id()).id());
        refused(
                ErrorCode.CONFLICT,
                () -> world.recommendations.assess(agency, waiting.id(), ExpectedVersion.ANY, Stations.assessment()));
        refused(
                ErrorCode.CONFLICT,
                () -> world.supplements.sendBack(agency, waiting.id(), ExpectedVersion.ANY, List.of("审计报告")));
        refused(ErrorCode.CONFLICT, () -> world.supplements.lapse(agency, waiting.id(), ExpectedVersion.ANY));
        refused(ErrorCode.CONFLICT, () -> world.contacts.disclose(agency, waiting.id(), "电话核实身份"));
        world.file("130100");
        assertEquals(
                "赵测试", world.contacts.disclose(agency, waiting.id(), "电话核实身份").name());
        assertEquals(
                StationStage.SUPPLEMENT,
                world.supplements
                        .sendBack(agency, waiting.id(), ExpectedVersion.ANY, List.of("审计报告"))
                        .stage());
    }

    @Test
    public void r13_theGuardBindsCityAgenciesAloneAndCountiesByTheirCity() {
        FiledCities filed = new FiledCities(world.filings);
        filed.require(Callers.province());
        filed.require(Callers.station());
        refused(ErrorCode.CONFLICT, () -> filed.require(Region.of("130102")));
        world.file("130100");
        filed.require(Region.of("130102"));
        filed.require(Callers.city());
        refused(ErrorCode.CONFLICT, () -> filed.require(Callers.city("130200")));
        refused(ErrorCode.CONFLICT, () -> filed.require(Callers.city("130300")));
    }

    @Test
    public void r13_filingOutlivesTheBundle() {
        world.file(SHIJIAZHUANG, "冀备2026-01", DAY, StationWorld.RECOMMENDATION);
        world.present.remove("130100");
        City city = world.cities.find(SHIJIAZHUANG).orElseThrow();
        assertFalse(city.available());
        assertTrue(city.active());
        assertEquals(Text.of("石家庄市", "Shijiazhuang"), city.name());
        world.present.add(FixedCities.city("130100", "石家庄市"));
        assertTrue(world.cities.find(SHIJIAZHUANG).orElseThrow().available());
        assertEquals(List.of("130100", "130200"), codes());
    }

    @Test
    public void r2_onlyTheProvincesOwnCitiesAreThere() {
        StationWorld world = new StationWorld();
        world.present.add(FixedCities.city("140100", "太原市"));
        world.file("130100");
        CityAgencies shanxi =
                new CityAgencies(world.present, world.filings, world.unit, world.clock, Region.of("140000"));
        assertEquals(
                List.of("140100"),
                shanxi.list().stream().map(city -> city.region().code()).toList());
        assertTrue(shanxi.find(Region.of("130100")).isEmpty());
        assertEquals(
                List.of("130100", "130200"),
                world.cities.list().stream().map(city -> city.region().code()).toList());
        refused(
                ErrorCode.NOT_FOUND,
                () -> shanxi.file(
                        Callers.province(),
                        Region.of("130200"),
                        ExpectedVersion.ANY,
                        "备",
                        LocalDate.of(2026, 3, 1),
                        StationWorld.RECOMMENDATION));
    }
}
