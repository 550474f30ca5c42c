package org.zhiyuan.station.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.Cities;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** What the city's own bundle finds on an application (地方条件), R3, R13; it adds findings and can take none away. */
public final class LocalRules {

    private static final Clause LOCAL =
            new Clause("R13", "手册六(一)", Text.of("所在市专门服务机构的地方条件", "the local conditions of its city"));

    private final Cities cities;

    public LocalRules(Cities cities) {
        this.cities = cities;
    }

    /** @throws PlatformException UNAVAILABLE if the city's bundle is away or does not answer */
    public List<Finding> check(StationApplication application, LocalDate day) {
        Region city = application.region().city();
        Optional<CityOrganization> organization = cities.find(city);
        if (organization.isEmpty()) {
            Text name = Divisions.name(city);
            throw PlatformException.unavailable(Text.of(
                    name.zh() + "的城市模块未部署，暂不能核对地方条件",
                    "the bundle of " + name.en() + " is not deployed, its local conditions can't be checked"));
        }
        return organization.get().check(application, day);
    }

    /** Like {@link #check}, but an absent bundle becomes a finding of its own, so that a self-check still shows all the rest. */
    public List<Finding> checkIfThere(StationApplication application, LocalDate day) {
        try {
            return check(application, day);
        } catch (PlatformException e) {
            if (e.code() != ErrorCode.UNAVAILABLE) {
                throw e;
            }
            return List.of(Finding.needsJudgement(LOCAL, e.text()));
        }
    }
}
