package org.zhiyuan.runtime.internal.live;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.runtime.internal.fence.Reasons;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.verdict.Finding;

/** What a city's bundle finds (市级细则), R3: of its own city's clauses only, and no more than people read. */
final class CityFindings {

    private static final int MOST = 100;
    private static final CreditCode SOMEBODY = new CreditCode("91130104MA0ENT012A");

    private CityFindings() {}

    /** @throws IllegalStateException naming what is not the city's to find */
    static List<Finding> bounded(List<Finding> answer, String city) {
        List<Finding> findings = Introduction.bounded(answer, MOST);
        for (Finding finding : findings) {
            String clause = finding == null
                            || finding.clause() == null
                            || finding.clause().id() == null
                    ? ""
                    : finding.clause().id();
            if (!clause.startsWith("R3/" + city + "-")) {
                throw new IllegalStateException(
                        "finds the clause " + Reasons.trim(clause) + ", which is not of the form R3/" + city + "-…");
            }
        }
        return findings;
    }

    /** Asks once for an application that states almost nothing. @return what is wrong with the clauses, null if nothing could be seen */
    static Text problem(CityOrganization city, String id) {
        StationApplication sparse = StationApplication.least("检查样例", SOMEBODY, Region.of(id));
        List<Finding> found;
        try {
            found = city.check(sparse, LocalDate.of(2026, 1, 1));
        } catch (RuntimeException e) {
            return null; // it relies on what such an application lacks, and may
        }
        try {
            bounded(found, id);
            return null;
        } catch (IllegalStateException | NullPointerException e) {
            return Text.of("细则条款编号须以R3/" + id + "-开头：" + e.getMessage(), e.getMessage());
        }
    }
}
