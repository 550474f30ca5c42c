package ${package}.internal;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** ${nameEn} (${nameZh}): asks for a number of professional qualifications beside the province's conditions. */
public final class OwnCity implements CityOrganization {

    static final int LEAST = ${least};

    private static final Clause QUALIFICATIONS = new Clause(
            "R3/${region}-1",
            "${nameZh}工作站推荐细则1",
            Text.format("专业服务资质不少于%d项", "holds at least %d professional qualifications", LEAST));

    @Override
    public CityProfile profile() {
        return new CityProfile(
                Region.of("${region}"),
                Text.of("${nameZh}", "${nameEn}"),
                Text.of("${nameZh}中小企业服务中心", "${nameEn} SME Service Centre"),
                "${nameZh}中小企业服务中心");
    }

    @Override
    public List<Finding> check(StationApplication application, LocalDate asOf) {
        int found = application.qualifications().size();
        return List.of(Finding.of(found >= LEAST, QUALIFICATIONS, Text.format("有%d项", "holds %d", found)));
    }
}
