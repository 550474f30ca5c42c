package org.zhiyuan.station.internal.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.zhiyuan.core.Text;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** How large the institution is (规模条件): what some provinces demand and Hebei does not, each switched on by its parameter (R3). */
final class ScaleRules {

    private ScaleRules() {}

    static List<Rule<StationApplication>> all() {
        return List.of(
                atLeast(
                        "SCALE-AREA",
                        "station.premises.area",
                        "服务场所{station.premises.area}平方米以上",
                        "premises of {station.premises.area} m² or more",
                        "平方米",
                        "m²",
                        facts -> facts.premises() == null
                                ? null
                                : facts.premises().area()),
                atLeast(
                        "SCALE-SMES",
                        "station.smes.served",
                        "已服务中小企业{station.smes.served}户以上",
                        "has served {station.smes.served} enterprises or more",
                        "户",
                        "enterprises",
                        facts -> number(facts.smesServed())),
                atLeast(
                        "SCALE-STAFF",
                        "station.staff.full-time",
                        "专职服务人员{station.staff.full-time}人以上",
                        "has {station.staff.full-time} full-time staff or more",
                        "人",
                        "people",
                        ScaleRules::fullTime));
    }

    private static Rule<StationApplication> atLeast(
            String id,
            String parameter,
            String zh,
            String en,
            String unitZh,
            String unitEn,
            Function<StationApplication, BigDecimal> stated) {
        Clause clause = new Clause(id, "省级规则包", Text.of(zh, en));
        return Rule.<StationApplication>of(clause, (stands, facts, day) -> {
                    BigDecimal found = stated.apply(facts);
                    String least = day.number(parameter).toPlainString();
                    if (found == null) {
                        return Finding.failed(
                                stands,
                                Text.of("未填写；至少需" + least + unitZh, "is not stated; at least " + least + " " + unitEn));
                    }
                    return Finding.of(
                            found.compareTo(day.number(parameter)) >= 0,
                            stands,
                            Text.of(
                                    found.toPlainString() + unitZh + "；至少需" + least + unitZh,
                                    found.toPlainString() + " " + unitEn + "; at least " + least + " are needed"));
                })
                .where(parameter);
    }

    /** Nobody counts who is not on the staff list (R33), and nobody twice (R20). */
    private static BigDecimal fullTime(StationApplication facts) {
        return facts.fullTimeStaff() == null
                ? null
                : BigDecimal.valueOf(
                        Math.min(facts.fullTimeStaff(), facts.people().size()));
    }

    private static BigDecimal number(Integer stated) {
        return stated == null ? null : BigDecimal.valueOf(stated);
    }
}
