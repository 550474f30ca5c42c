package org.zhiyuan.generator.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Division;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.station.CityRecommendation;
import org.zhiyuan.station.StationQuery;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.station.store.CityFilingStore;
import org.zhiyuan.station.store.StationStore;

/**
 * Writes synthetic stations and experts straight into the stores, a few hundred a transaction, each batch with its audit entry; the filings
 * of all cities too. The same seed gives the same data.
 */
final class Generator {

    private static final int BATCH = 250;

    private final UnitOfWork units;
    private final StationStore stations;
    private final ExpertStore experts;
    private final CityFilingStore filings;

    Generator(UnitOfWork units, StationStore stations, ExpertStore experts, CityFilingStore filings) {
        this.units = units;
        this.stations = stations;
        this.experts = experts;
        this.filings = filings;
    }

    /**
     * @param beside whether to write into a database that holds stations or experts already
     * @param progress told after each batch what there is so far
     * @throws PlatformException CONFLICT if there is anything and {@code beside} is false, or if this seed was used here before
     */
    void run(
            Caller caller,
            long seed,
            int howManyStations,
            int howManyExperts,
            boolean beside,
            Consumer<Text> progress) {
        caller.require(GeneratorOperation.SYNTHETIC_DATA_LOAD);
        if (!beside && !empty()) {
            throw PlatformException.conflict(Text.of(
                    "数据库中已有工作站或专家，拒绝写入合成数据；确需写入请加 --beside",
                    "the database holds stations or experts: synthetic data is refused; --beside insists"));
        }
        Synthetic synthetic = new Synthetic(seed);
        units.write(() -> {
            for (Division area : Divisions.areas(Region.HEBEI)) {
                if (filings.find(area.region()).isEmpty()) {
                    LocalDate day = synthetic.moment(0).atZone(Times.ZONE).toLocalDate();
                    CityRecommendation recommendation = new CityRecommendation("推荐合成-" + area.region(), day);
                    filings.insert(
                            new CityFiling(area.region(), 0, recommendation, "冀备合成-" + area.region(), day, null));
                }
            }
            log(caller, seed, "city", 14);
            return null;
        });
        StationMaker station = new StationMaker(synthetic);
        batches(
                caller,
                seed,
                "station",
                howManyStations,
                number -> stations.insert(station.make(number)),
                done -> progress.accept(Text.format("工作站 %d", "stations %d", done)));
        ExpertMaker expert = new ExpertMaker(synthetic);
        batches(
                caller,
                seed,
                "expert",
                howManyExperts,
                number -> experts.insert(expert.make(number)),
                done -> progress.accept(Text.format("专家 %d", "experts %d", done)));
    }

    private boolean empty() {
        return units.read(() -> stations.list(StationQuery.ALL, VisibilityScope.ALL, PageRequest.first(1))
                        .items()
                        .isEmpty()
                && experts.list(ExpertQuery.ALL, VisibilityScope.ALL, Times.today(Times.clock()), PageRequest.first(1))
                        .items()
                        .isEmpty());
    }

    private void batches(Caller caller, long seed, String kind, int howMany, IntConsumer insert, IntConsumer progress) {
        for (int from = 0; from < howMany; from += BATCH) {
            int start = from;
            int end = Math.min(howMany, from + BATCH);
            units.write(() -> {
                for (int number = start; number < end; number++) {
                    insert.accept(number);
                }
                log(caller, seed, kind, end - start);
                return null;
            });
            progress.accept(end);
        }
    }

    private void log(Caller caller, long seed, String kind, int howMany) {
        units.log(new Change(
                Times.clock().instant(),
                caller,
                GeneratorOperation.SYNTHETIC_DATA_LOAD,
                kind,
                "synthetic-" + seed,
                Region.HEBEI,
                List.of(Details.of("count", String.valueOf(howMany)))));
    }
}
