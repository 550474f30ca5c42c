package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.Cities;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.verdict.Finding;

/** City organisations that a test puts there and takes away. */
public final class FixedCities implements Cities {

    private final List<CityOrganization> present = new ArrayList<>();

    public FixedCities(CityOrganization... cities) {
        present.addAll(List.of(cities));
    }

    /** A city with the given findings on every application. */
    public static CityOrganization city(String code, String name, Finding... findings) {
        CityProfile profile = new CityProfile(
                Region.of(code),
                Text.of(name, "City " + code),
                Text.of(name + "中小企业服务中心", "SME service centre " + code),
                "0311-12345678");
        return new CityOrganization() {
            @Override
            public CityProfile profile() {
                return profile;
            }

            @Override
            public List<Finding> check(StationApplication application, LocalDate asOf) {
                return List.of(findings);
            }
        };
    }

    public void add(CityOrganization city) {
        present.add(city);
    }

    public void remove(String code) {
        present.removeIf(city -> city.profile().region().code().equals(code));
    }

    @Override
    public List<CityProfile> list() {
        return present.stream().map(CityOrganization::profile).toList();
    }

    @Override
    public Optional<CityOrganization> find(Region city) {
        return present.stream()
                .filter(found -> found.profile().region().equals(city))
                .findFirst();
    }
}
