package org.zhiyuan.station.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.Division;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityRecommendation;
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.spi.Cities;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.station.store.CityFilingStore;

/** City organisations (市级专门服务机构), R13: the bundles that are there, together with the filings that stay when a bundle goes. */
public final class CityManager implements CityService {

    private static final Text NOUN = Text.of("市级组织", "city organisation");

    private final Cities cities;
    private final CityFilingStore filings;
    private final UnitOfWork unit;
    private final Clock clock;

    public CityManager(Cities cities, CityFilingStore filings, UnitOfWork unit, Clock clock) {
        this.cities = cities;
        this.filings = filings;
        this.unit = unit;
        this.clock = clock;
    }

    @Override
    public List<City> list() {
        Map<String, CityFiling> filed = new TreeMap<>();
        unit.read(filings::list).forEach(filing -> filed.put(filing.region().code(), filing));
        List<City> all = new ArrayList<>();
        cities.list().forEach(profile -> all.add(city(profile, filed.remove(profile.region().code()))));
        filed.values().forEach(filing -> all.add(city(null, filing)));
        all.sort(Comparator.comparing(city -> city.region().code()));
        return all;
    }

    @Override
    public Optional<City> find(Region region) {
        return list().stream().filter(city -> city.region().equals(region)).findFirst();
    }

    @Override
    public City recommend(Caller caller, Region region, CityRecommendation recommendation) {
        caller.require(StationOperation.CITY_RECOMMEND);
        checkDay("date", recommendation.date());
        if (!caller.region().equals(region)) {
            throw PlatformException.notFound(NOUN, String.valueOf(region));
        }
        CityProfile profile = profile(region);
        return unit.write(() -> {
            CityFiling present = filings.find(region).orElse(null);
            requireUnfiled(profile, present);
            CityFiling recommended = present == null ? filings.insert(new CityFiling(region, 0, recommendation, null, null))
                    : filings.replace(new CityFiling(region, present.version(), recommendation, null, null));
            unit.log(new Change(clock.instant(), caller, StationOperation.CITY_RECOMMEND, "city", region.code(), region,
                    Map.of("document", recommendation.document(), "date", recommendation.date().toString())));
            return city(profile, recommended);
        });
    }

    @Override
    public City file(Caller caller, Region region, String filing, LocalDate date, CityRecommendation stated) {
        caller.require(StationOperation.CITY_FILE);
        new Problems().require("region", region)
                .check(region == null || Divisions.find(region).filter(Division::administers).isPresent(), "region",
                        Text.of("须为设区市、省直管市或雄安新区", "must be a city or a specially administered area"))
                .text("filing", filing, 100).require("filedOn", date).raise();
        checkDay("filedOn", date);
        CityProfile profile = profile(region);
        return unit.write(() -> {
            CityFiling present = filings.find(region).orElse(null);
            requireUnfiled(profile, present);
            CityRecommendation recommendation = stated != null ? stated : present == null ? null : present.recommendation();
            if (recommendation == null) {
                throw PlatformException.conflict(Text.of("须先由" + profile.name().zh() + "工信主管部门推荐（R13）",
                        "the industry department of " + profile.name().en() + " has to recommend it first (R13)"));
            }
            new Problems().check(!recommendation.date().isAfter(date), "filedOn",
                    Text.format("不得早于推荐之日%s", "must not be before the recommendation of %s", recommendation.date())).raise();
            CityFiling filed = present == null ? filings.insert(new CityFiling(region, 0, recommendation, filing, date))
                    : filings.replace(new CityFiling(region, present.version(), recommendation, filing, date));
            unit.log(new Change(clock.instant(), caller, StationOperation.CITY_FILE, "city", region.code(), region,
                    Map.of("filing", filing, "date", date.toString(), "recommendation", recommendation.document())));
            return city(profile, filed);
        });
    }

    private CityProfile profile(Region region) {
        return cities.list().stream().filter(found -> found.region().equals(region)).findFirst()
                .orElseThrow(() -> PlatformException.notFound(NOUN, region.code()));
    }

    private void checkDay(String field, LocalDate day) {
        new Problems().check(!day.isAfter(Times.today(clock)), field, Text.of("不得晚于今日", "must not be in the future")).raise();
    }

    private static void requireUnfiled(CityProfile profile, CityFiling present) {
        if (present != null && present.filed()) {
            throw PlatformException.conflict(Text.of(profile.name().zh() + "已备案", profile.name().en() + " is filed already"));
        }
    }

    private static City city(CityProfile profile, CityFiling filing) {
        CityRecommendation recommendation = filing == null ? null : filing.recommendation();
        String number = filing == null ? null : filing.filing();
        LocalDate filedOn = filing == null ? null : filing.filedOn();
        if (profile == null) {
            Text name = Divisions.name(filing.region());
            return new City(filing.region(), name, name, null, false, recommendation, number, filedOn);
        }
        return new City(profile.region(), profile.name(), profile.agency(), profile.contact(), true, recommendation, number, filedOn);
    }
}
