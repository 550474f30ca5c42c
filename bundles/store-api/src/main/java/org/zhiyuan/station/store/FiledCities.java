package org.zhiyuan.station.store;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;

/** The guard before everything that a city agency changes (先备案后履职), R13: it never acts before it is filed with the province. */
public final class FiledCities {

    private final CityFilingStore filings;

    public FiledCities(CityFilingStore filings) {
        this.filings = filings;
    }

    /** Lets every role pass but a city agency that is not filed. @throws PlatformException CONFLICT */
    public void require(Caller caller) {
        if (caller.role() == Role.CITY) {
            require(caller.region());
        }
    }

    /** @throws PlatformException CONFLICT if the agency of the region's city has not been filed */
    public void require(Region region) {
        if (filings.find(region.city()).filter(CityFiling::filed).isEmpty()) {
            Text name = Divisions.name(region.city());
            throw PlatformException.conflict(Text.of(
                    name.zh() + "专门服务机构尚未向省级备案（R13）",
                    "the agency of " + name.en() + " has not been filed with the province (R13)"));
        }
    }
}
