package org.zhiyuan.station;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Region;

/** The recommendation of a city organisation and its filing with the province (推荐与备案), R13. */
@ProviderType
public interface CityFilings {

    /**
     * The city's department for small and medium enterprises recommends its agency, R13. @throws org.zhiyuan.core.PlatformException
     * NOT_FOUND without the agency's bundle or outside the caller's city, CONFLICT if filed already
     */
    City recommend(Caller caller, Region region, ExpectedVersion seen, CityRecommendation recommendation);

    /**
     * Files a city agency with the province (备案), R13: a first official proposes, a second one who enters the same files it (R94).
     * @throws org.zhiyuan.core.PlatformException NOT_FOUND without its bundle, CONFLICT if filed already or never recommended, DENIED if
     * the caller made the proposal
     *
     * @param recommendation the recommending document where the department sent it on paper, null if it has entered it itself
     */
    City file(
            Caller caller,
            Region region,
            ExpectedVersion seen,
            String filing,
            LocalDate date,
            CityRecommendation recommendation);
}
