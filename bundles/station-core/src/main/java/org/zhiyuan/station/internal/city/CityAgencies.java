package org.zhiyuan.station.internal.city;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Division;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Reached;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityFilings;
import org.zhiyuan.station.CityRecommendation;
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.StationEvent;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.spi.Cities;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.station.store.CityFilingStore;

/** City organisations (市级专门服务机构), R13: the bundles that are there, together with the filings that stay when a bundle goes. */
public final class CityAgencies implements CityService, CityFilings {

    private static final Noun<Region, CityFiling> NOUN = Noun.of(
            Text.of("市级组织", "city organisation"),
            "city",
            CityFiling::region,
            Region::code,
            CityFiling::version,
            CityFiling::region);

    private final Cities cities;
    private final CityFilingStore filings;
    private final GuardedStore<Region, CityFiling> store;
    private final Region home;

    public CityAgencies(Cities cities, CityFilingStore filings, UnitOfWork unit, Clock clock) {
        this(cities, filings, unit, clock, Region.HOME);
    }

    /** @param home the province whose cities it shows */
    public CityAgencies(Cities cities, CityFilingStore filings, UnitOfWork unit, Clock clock, Region home) {
        this.home = home;
        this.cities = cities;
        this.filings = filings;
        this.store = new GuardedStore<>(NOUN, filings::find, filings::insert, this::kept, unit, clock);
    }

    @Override
    public List<City> list() {
        Map<String, CityFiling> filed = new TreeMap<>();
        store.read(filings::list).forEach(filing -> filed.put(filing.region().code(), filing));
        List<City> all = new ArrayList<>();
        cities.list()
                .forEach(profile ->
                        all.add(city(profile, filed.remove(profile.region().code()), null)));
        filed.values().forEach(filing -> all.add(city(null, filing, null)));
        // what a bundle or an older filing tells of another province is not this platform's (R2)
        all.removeIf(city -> !home.contains(city.region()));
        all.sort(Comparator.comparing(city -> city.region().code()));
        return all;
    }

    @Override
    public Optional<City> find(Region region) {
        return list().stream().filter(city -> city.region().equals(region)).findFirst();
    }

    @Override
    public City recommend(Caller caller, Region region, ExpectedVersion seen, CityRecommendation recommendation) {
        caller.require(StationOperation.CITY_RECOMMEND);
        checkDay("date", recommendation.date());
        if (!caller.region().equals(region)) {
            throw PlatformException.notFound(NOUN.name(), String.valueOf(region));
        }
        CityProfile profile = profile(region);
        return store.write(() -> {
            CityFiling recommended = store.keep(
                    caller,
                    StationOperation.CITY_RECOMMEND,
                    unfiled(profile, seen).recommended(recommendation),
                    Details.of(
                            "document",
                            recommendation.document(),
                            "date",
                            recommendation.date().toString()),
                    Reached.at(StationEvent.CityFiling.RECOMMENDED));
            return city(profile, recommended, null);
        });
    }

    @Override
    public City file(
            Caller caller,
            Region region,
            ExpectedVersion seen,
            String filing,
            LocalDate date,
            CityRecommendation stated) {
        caller.require(StationOperation.CITY_FILE);
        new Problems()
                .require("region", region)
                .check(
                        region == null
                                || Divisions.find(region)
                                        .filter(Division::administers)
                                        .isPresent(),
                        "region",
                        Text.of("须为设区市、省直管市或雄安新区", "must be a city or a specially administered area"))
                .text("filing", filing, 100)
                .require("filedOn", date)
                .raise();
        checkDay("filedOn", date);
        CityProfile profile = profile(region);
        return store.write(() -> {
            CityFiling present = unfiled(profile, seen);
            CityRecommendation recommendation = stated != null ? stated : present.recommendation();
            requireRecommended(profile, recommendation, date);
            String decision = String.join(
                    "|",
                    filing.strip(),
                    date.toString(),
                    recommendation.document(),
                    recommendation.date().toString());
            FourEyes ruling = FourEyes.of(
                    caller,
                    present.proposal(),
                    StationOperation.CITY_FILE,
                    decision,
                    null,
                    store.clock().instant());
            StationEvent.CityFiling stage = ruling.settled()
                    ? StationEvent.CityFiling.FILED
                    : present.recommendation() == null
                            ? StationEvent.CityFiling.UNKNOWN
                            : StationEvent.CityFiling.RECOMMENDED;
            Details texts = new Details(Map.of(
                    "filing", filing.strip(), "date", date.toString(), "recommendation", recommendation.document()));
            Event decided = ruling.settled() ? ruling.event() : new Proposed(StationOperation.CITY_FILE.name());
            CityFiling next = store.keep(
                    caller,
                    StationOperation.CITY_FILE,
                    ruling.settled()
                            ? present.filed(recommendation, filing.strip(), date)
                            : present.proposed(ruling.proposal()),
                    texts,
                    Reached.at(stage),
                    decided);
            return city(profile, next, next.proposal());
        });
    }

    private static void requireRecommended(CityProfile profile, CityRecommendation recommendation, LocalDate filedOn) {
        if (recommendation == null) {
            throw PlatformException.conflict(Text.of(
                    "须先由" + profile.name().zh() + "工信主管部门推荐（R13）",
                    "the industry department of " + profile.name().en() + " has to recommend it first (R13)"));
        }
        new Problems()
                .check(
                        !recommendation.date().isAfter(filedOn),
                        "filedOn",
                        Text.format("不得早于推荐之日%s", "must not be before the recommendation of %s", recommendation.date()))
                .raise();
    }

    private CityProfile profile(Region region) {
        return cities.list().stream()
                .filter(found -> found.region().equals(region) && home.contains(region))
                .findFirst()
                .orElseThrow(() -> store.notFound(region));
    }

    private void checkDay(String field, LocalDate day) {
        new Problems()
                .check(!day.isAfter(store.today()), field, Text.of("不得晚于今日", "must not be in the future"))
                .raise();
    }

    private CityFiling unfiled(CityProfile profile, ExpectedVersion seen) {
        CityFiling present = store.find(profile.region()).orElseGet(() -> CityFiling.none(profile.region()));
        seen.check(present.version());
        if (present.filed()) {
            throw PlatformException.conflict(
                    Text.of(profile.name().zh() + "已备案", profile.name().en() + " is filed already"));
        }
        return present;
    }

    private CityFiling kept(CityFiling next) {
        return filings.find(next.region()).isPresent() ? filings.replace(next) : filings.insert(next);
    }

    /** @param shown the proposal as far as the caller may see it, else null */
    private static City city(CityProfile profile, CityFiling filing, Proposal shown) {
        CityRecommendation recommendation = filing == null ? null : filing.recommendation();
        long version = filing == null ? 0 : filing.version();
        String number = filing == null ? null : filing.filing();
        LocalDate filedOn = filing == null ? null : filing.filedOn();
        if (profile == null) {
            Text name = Divisions.name(filing.region());
            return new City(filing.region(), version, name, name, null, false, recommendation, number, filedOn, null);
        }
        return new City(
                profile.region(),
                version,
                profile.name(),
                profile.agency(),
                profile.contact(),
                true,
                recommendation,
                number,
                filedOn,
                shown);
    }
}
