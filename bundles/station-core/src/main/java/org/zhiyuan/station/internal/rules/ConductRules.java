package org.zhiyuan.station.internal.rules;

import static java.lang.Boolean.TRUE;
import static org.zhiyuan.station.internal.rules.StationRules.clause;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.station.Conduct;
import org.zhiyuan.station.Penalty;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** How the institution and its principal have behaved: R25, R26. */
final class ConductRules {

    private ConductRules() {}

    static List<Rule<StationApplication>> all() {
        return List.of(
                Rule.of(
                        clause(
                                "R25",
                                "推荐条件7",
                                "机构和主要负责人无违法违纪行为、无不良信用记录",
                                "neither the institution nor its principal broke the law or has a bad credit record"),
                        ConductRules::record),
                Rule.of(
                        clause(
                                "R26",
                                "推荐条件7",
                                "近{station.penalty.years}年内未受行政处罚，也未在协助案件调查",
                                "no administrative penalty in the last {station.penalty.years} years and no investigation under way"),
                        ConductRules::bars));
    }

    private static Finding record(Clause clause, StationApplication facts, RuleDay day) {
        Conduct conduct = stated(facts);
        if (TRUE.equals(conduct.breachOfLaw())) {
            return Finding.failed(clause, Text.of("有违法违纪行为", "there was a breach of law or discipline"));
        }
        if (TRUE.equals(conduct.badCredit())) {
            return Finding.failed(clause, Text.of("有不良信用记录", "there is a bad credit record"));
        }
        if (conduct.breachOfLaw() == null) {
            return Finding.failed(
                    clause, Text.of("未说明有无违法违纪行为", "not stated whether there was a breach of law or discipline"));
        }
        return conduct.badCredit() == null
                ? Finding.failed(clause, Text.of("未说明有无不良信用记录", "not stated whether there is a bad credit record"))
                : Finding.passed(clause, Text.of("声明无违法违纪、无不良信用记录", "declares neither breach nor bad credit"));
    }

    /** What is not stated is no declaration; a draft may leave it out. */
    private static Conduct stated(StationApplication facts) {
        return facts.conduct() == null ? Conduct.UNSTATED : facts.conduct();
    }

    /** An investigation bars until it ends; of several penalties the latest decides. The day three years later is free again. */
    private static Finding bars(Clause clause, StationApplication facts, RuleDay day) {
        Conduct conduct = stated(facts);
        if (conduct.penalties().stream().anyMatch(penalty -> penalty.decidedOn() == null)) {
            return Finding.failed(clause, Text.of("行政处罚缺少决定日期", "a penalty lacks the day it was decided"));
        }
        Optional<LocalDate> future = conduct.penalties().stream()
                .map(Penalty::decidedOn)
                .filter(day.date()::isBefore)
                .findFirst();
        if (future.isPresent()) {
            return Finding.failed(
                    clause,
                    Text.format(
                            "行政处罚决定日期%s晚于今日，应为作出决定之日",
                            "a penalty is dated %s, after today; state the day it was decided", future.get()));
        }
        if (conduct.underInvestigation() == null) {
            return Finding.failed(
                    clause, Text.of("未说明是否正在协助案件调查", "not stated whether it is assisting an investigation"));
        }
        if (conduct.underInvestigation()) {
            return Finding.barred(
                    clause,
                    Text.of("正在协助接受案件调查，调查结束前暂不能入库", "is assisting an investigation, barred until that ends"),
                    null);
        }
        int years = day.integer("station.penalty.years");
        Optional<LocalDate> last = conduct.penalties().stream()
                .map(Penalty::decidedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return Finding.passed(clause, Text.of("声明无行政处罚、未被调查", "declares neither penalty nor investigation"));
        }
        LocalDate free = Times.anniversary(last.get(), years);
        return day.date().isBefore(free)
                ? Finding.barred(
                        clause,
                        Text.format(
                                "%s受行政处罚，%d年内暂不能入库，自%s起解除",
                                "penalty of %s, barred for %d years, free from %s", last.get(), years, free),
                        free)
                : Finding.passed(
                        clause,
                        Text.format(
                                "最近一次行政处罚在%s，已满%d年",
                                "the last penalty was on %s, %d years ago or more", last.get(), years));
    }
}
