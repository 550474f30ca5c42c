package org.zhiyuan.generator.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.station.Station;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.testkit.MemoryCityFilingStore;
import org.zhiyuan.testkit.MemoryExpertStore;
import org.zhiyuan.testkit.MemoryStationStore;
import org.zhiyuan.testkit.MemoryUnitOfWork;
import org.zhiyuan.testkit.fixture.Callers;

public class GeneratorTest {

    private final MemoryStationStore stations = new MemoryStationStore();
    private final MemoryExpertStore experts = new MemoryExpertStore();
    private final MemoryCityFilingStore filings = new MemoryCityFilingStore();
    private final MemoryUnitOfWork units = new MemoryUnitOfWork(stations, experts, filings);
    private final Generator generator = new Generator(units, stations, experts, filings);

    @Test
    public void theSameSeedGivesTheSameDataAndAnotherDoesNot() {
        assertEquals(new StationMaker(new Synthetic(7)).make(41), new StationMaker(new Synthetic(7)).make(41));
        assertEquals(new ExpertMaker(new Synthetic(7)).make(41), new ExpertMaker(new Synthetic(7)).make(41));
        assertNotEquals(
                new ExpertMaker(new Synthetic(7)).make(41).id(),
                new ExpertMaker(new Synthetic(8)).make(41).id());
    }

    @Test
    public void everyNumberGivesItsOwnIdentitiesInEveryArea() {
        Synthetic synthetic = new Synthetic(1);
        Set<Object> ids = new HashSet<>();
        Set<Object> numbers = new HashSet<>();
        Set<Region> areas = new HashSet<>();
        Set<ExpertStage> stages = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            Expert expert = new ExpertMaker(synthetic).make(i);
            assertTrue(ids.add(expert.id()));
            assertTrue(numbers.add(expert.application().idNumber()));
            areas.add(expert.region().city());
            stages.add(expert.stage());
        }
        assertEquals(Divisions.areas(Region.HEBEI).size(), areas.size());
        assertEquals(4, stages.size());
    }

    @Test
    public void stationsHaveCreditCodesOfTheirOwnAndTitlesWhereTheirStageSaysSo() {
        Synthetic synthetic = new Synthetic(1);
        Set<Object> codes = new HashSet<>();
        int titled = 0;
        for (int i = 0; i < 2000; i++) {
            Station station = new StationMaker(synthetic).make(i);
            assertTrue(codes.add(station.application().creditCode()));
            assertEquals(station.stage() == StationStage.TITLED, station.title() != null);
            titled += station.title() == null ? 0 : 1;
        }
        assertTrue("titles: " + titled, titled > 1300 && titled < 1500);
    }

    @Test
    public void fillsAnEmptyDatabaseAndSaysHowFarItIs() {
        List<Text> said = new ArrayList<>();
        generator.run(Callers.platform(), 1, 300, 20, false, said::add);
        assertEquals(
                List.of("stations 250", "stations 300", "experts 20"),
                said.stream().map(Text::en).toList());
        assertEquals(
                200,
                stations.list(StationQuery.ALL, VisibilityScope.ALL, PageRequest.first(200))
                        .items()
                        .size());
        assertEquals(14, filings.list().size());
    }

    @Test
    public void refusesADatabaseThatHoldsAnythingUnlessTold() {
        generator.run(Callers.platform(), 1, 1, 1, false, said -> {});
        PlatformException refused = assertThrows(
                PlatformException.class, () -> generator.run(Callers.platform(), 2, 1, 1, false, said -> {}));
        assertEquals(ErrorCode.CONFLICT, refused.code());
        generator.run(Callers.platform(), 2, 1, 1, true, said -> {});
        assertEquals(
                2,
                stations.list(StationQuery.ALL, VisibilityScope.ALL, PageRequest.first())
                        .items()
                        .size());
    }

    @Test
    public void onlyTheAdministratorMay() {
        assertThrows(PlatformException.class, () -> generator.run(Callers.province(), 1, 1, 1, false, said -> {}));
    }
}
