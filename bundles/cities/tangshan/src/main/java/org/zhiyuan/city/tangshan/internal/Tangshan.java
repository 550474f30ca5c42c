package org.zhiyuan.city.tangshan.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.Premises;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** Tangshan (唐山市): asks for 100 square metres and for two kinds of facilities beside the province's conditions, R3, R13. */
public final class Tangshan implements CityOrganization {

    static final BigDecimal LEAST_AREA = BigDecimal.valueOf(100);

    private static final Clause AREA =
            new Clause("R3/130200-1", "唐山市工作站推荐细则1", Text.of("固定服务场所面积不少于100平方米", "has premises of at least 100 m²"));
    private static final Clause FACILITIES =
            new Clause("R3/130200-2", "唐山市工作站推荐细则2", Text.of("设施清单列明两项以上设施", "lists two facilities or more"));

    private static final CityProfile PROFILE = new CityProfile(
            Region.of("130200"),
            Text.of("唐山市", "Tangshan"),
            Text.of("唐山市中小企业服务中心", "Tangshan SME Service Centre"),
            "0315-80000001");

    @Override
    public CityProfile profile() {
        return PROFILE;
    }

    @Override
    public List<Finding> check(StationApplication application, LocalDate asOf) {
        Premises premises = application.premises();
        BigDecimal area = premises == null || premises.area() == null ? BigDecimal.ZERO : premises.area();
        long facilities = premises == null || premises.facilities() == null
                ? 0
                : List.of(premises.facilities().split("[，,、；;\\n]")).stream()
                        .filter(facility -> !facility.isBlank())
                        .count();
        return List.of(
                Finding.of(
                        area.compareTo(LEAST_AREA) >= 0,
                        AREA,
                        Text.of("面积" + area.toPlainString() + "平方米", area.toPlainString() + " m²")),
                Finding.of(facilities >= 2, FACILITIES, Text.format("列明%d项", "lists %d", facilities)));
    }
}
