package org.zhiyuan.city.shijiazhuang.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** Shijiazhuang (石家庄市): asks for five listed staff and 50 square metres beside the province's conditions, R3, R13. */
public final class Shijiazhuang implements CityOrganization {

    static final int LEAST_STAFF = 5;
    static final BigDecimal LEAST_AREA = BigDecimal.valueOf(50);

    private static final Clause STAFF =
            new Clause("R3/130100-1", "石家庄市工作站推荐细则1", Text.of("服务人员不少于5人", "lists at least 5 members of staff"));
    private static final Clause AREA =
            new Clause("R3/130100-2", "石家庄市工作站推荐细则2", Text.of("固定服务场所面积不少于50平方米", "has premises of at least 50 m²"));

    private static final CityProfile PROFILE = new CityProfile(
            Region.of("130100"),
            Text.of("石家庄市", "Shijiazhuang"),
            Text.of("石家庄市中小企业服务中心", "Shijiazhuang SME Service Centre"),
            "0311-80000001");

    @Override
    public CityProfile profile() {
        return PROFILE;
    }

    @Override
    public List<Finding> check(StationApplication application, LocalDate asOf) {
        int staff = application.people().size();
        BigDecimal area =
                application.premises() == null || application.premises().area() == null
                        ? BigDecimal.ZERO
                        : application.premises().area();
        return List.of(
                Finding.of(staff >= LEAST_STAFF, STAFF, Text.format("列出%d人", "lists %d", staff)),
                Finding.of(
                        area.compareTo(LEAST_AREA) >= 0,
                        AREA,
                        Text.of("面积" + area.toPlainString() + "平方米", area.toPlainString() + " m²")));
    }
}
