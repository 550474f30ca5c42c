package org.zhiyuan.station;

import java.time.LocalDate;
import org.zhiyuan.core.Proposal;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;

/**
 * A city organisation (市级专门服务机构) as everybody may see it: whether its bundle is there, who recommended it, and since when it is filed
 * with the province (R13).
 *
 * @param version of its recommendation and filing, 0 before there is any; name and contact are its bundle's
 * @param proposal in the answer to a first official of the province, the filing that waits for a second one (R94); else null
 */
public record City(
        Region region,
        long version,
        Text name,
        Text agency,
        String contact,
        boolean available,
        CityRecommendation recommendation,
        String filing,
        LocalDate filedOn,
        Proposal proposal) {

    /** Acts only when filed. */
    public boolean active() {
        return filedOn != null;
    }
}
