package org.zhiyuan.city.standard.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.station.spi.CityProfile;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** A city (设区市) as its file states it; a least staff of 0 or a least area of 0 asks for nothing. */
record StandardCity(CityProfile profile, int leastStaff, BigDecimal leastArea) implements CityOrganization {

    @Override
    public List<Finding> check(StationApplication application, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        if (leastStaff > 0) {
            int staff = application.people().size();
            findings.add(Finding.of(
                    staff >= leastStaff,
                    clause(1, Text.format("服务人员不少于%d人", "lists at least %d members of staff", leastStaff)),
                    Text.format("列出%d人", "lists %d", staff)));
        }
        if (leastArea.signum() > 0) {
            BigDecimal area =
                    application.premises() == null || application.premises().area() == null
                            ? BigDecimal.ZERO
                            : application.premises().area();
            findings.add(Finding.of(
                    area.compareTo(leastArea) >= 0,
                    clause(
                            2,
                            Text.format(
                                    "固定服务场所面积不少于%s平方米", "has premises of at least %s m²", leastArea.toPlainString())),
                    Text.of("面积" + area.toPlainString() + "平方米", area.toPlainString() + " m²")));
        }
        return findings;
    }

    private Clause clause(int number, Text demand) {
        return new Clause(
                "R3/" + profile.region() + "-" + number, profile.name().zh() + "工作站推荐细则" + number, demand);
    }
}
