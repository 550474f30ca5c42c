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
import org.zhiyuan.station.CityService;
import org.zhiyuan.station.StationOperation;
import org.zhiyuan.station.spi.Cities;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.station.store.CityFiling;
import org.zhiyuan.station.store.CityFilingStore;

/** City organisations (市级专门服务机构), R13: the bundles that are there, together with the filings that stay when a bundle goes. */
public final class CityManager implements CityService {

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
    public City file(Caller caller, Region region, String filing, LocalDate date) {
        caller.require(StationOperation.CITY_FILE);
        new Problems().require("region", region)
                .check(region == null || Divisions.find(region).filter(Division::administers).isPresent(), "region",
                        Text.of("须为设区市、省直管市或雄安新区", "must be a city or a specially administered area"))
                .text("filing", filing, 100).require("date", date)
                .check(date == null || !date.isAfter(Times.today(clock)), "date", Text.of("不得晚于今日", "must not be in the future")).raise();
        CityProfile profile = cities.list().stream().filter(found -> found.region().equals(region)).findFirst()
                .orElseThrow(() -> PlatformException.notFound(Text.of("市级组织", "city organisation"), region.code()));
        return unit.write(() -> {
            if (filings.find(region).isPresent()) {
                throw PlatformException.conflict(Text.of(profile.name().zh() + "已备案", profile.name().en() + " is filed already"));
            }
            CityFiling filed = filings.insert(new CityFiling(region, filing, date));
            unit.log(new Change(clock.instant(), caller, StationOperation.CITY_FILE, "city", region.code(), region,
                    Map.of("filing", filing, "date", date.toString())));
            return city(profile, filed);
        });
    }

    private static City city(CityProfile profile, CityFiling filing) {
        String number = filing == null ? null : filing.filing();
        LocalDate filedOn = filing == null ? null : filing.filedOn();
        if (profile == null) {
            Text name = Divisions.name(filing.region());
            return new City(filing.region(), name, name, null, false, number, filedOn);
        }
        return new City(profile.region(), profile.name(), profile.agency(), profile.contact(), true, number, filedOn);
    }
}
