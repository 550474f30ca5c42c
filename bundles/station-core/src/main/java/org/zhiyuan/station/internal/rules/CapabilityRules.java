package org.zhiyuan.station.internal.rules;

import static org.zhiyuan.station.internal.rules.StationRules.blank;
import static org.zhiyuan.station.internal.rules.StationRules.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiyuan.core.Text;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.station.ManagementDocument;
import org.zhiyuan.station.Qualification;
import org.zhiyuan.station.StaffMember;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** What the institution can do: staff R20, team R21, qualification R22, management R23, standing R24. */
final class CapabilityRules {

    private static final Map<ManagementDocument, Text> DOCUMENTS = new EnumMap<>(Map.of(
            ManagementDocument.MANAGEMENT_RULES, Text.of("管理制度", "management rules"),
            ManagementDocument.SERVICE_PROCESS, Text.of("服务流程", "service process"),
            ManagementDocument.FEE_STANDARD, Text.of("收费标准", "fee standard"),
            ManagementDocument.QUALITY_MEASURES, Text.of("服务质量保证措施", "quality measures"),
            ManagementDocument.DEVELOPMENT_PLAN, Text.of("发展规划", "development plan"),
            ManagementDocument.ANNUAL_GOALS, Text.of("年度目标", "annual goals")));

    private CapabilityRules() {}

    static List<Rule<StationApplication>> all() {
        return List.of(
                Rule.of(
                        clause(
                                "R20",
                                "推荐条件3",
                                "大专以上学历且中级以上职称的专业人员比例不低于{station.staff.ratio%}%",
                                "at least {station.staff.ratio%} % of the staff have college education and an intermediate title or better"),
                        CapabilityRules::staff),
                Rule.of(
                        clause(
                                "R21",
                                "推荐条件3",
                                "服务队伍稳定，能组织带动社会服务资源",
                                "has a stable, competent team and can mobilise social resources"),
                        (clause, facts, day) -> Proofs.lacking(facts, day, "R21") && !blank(facts.team())
                                ? Finding.failed(clause, Proofs.LACKING)
                                : statement(clause, facts.team())),
                Rule.of(
                        clause(
                                "R22",
                                "推荐条件4",
                                "具备国家或省有关部门、行业组织认定的专业服务从业资格",
                                "has a professional service qualification recognised by an authority or industry body"),
                        CapabilityRules::qualification),
                Rule.of(
                        clause("R23", "推荐条件5", "制度、流程、收费标准、质量措施、规划、目标六项文件齐全", "has all six management documents"),
                        CapabilityRules::management),
                Rule.of(
                        clause(
                                "R24",
                                "推荐条件6",
                                "服务能力、数量和效果在同类机构中领先",
                                "leads among its peers in ability, volume and effect"),
                        (clause, facts, day) -> statement(clause, facts.standing())));
    }

    /** Of whom the share is, and whether education and title are both needed, is the rule book's to say (R100). */
    private static Finding staff(Clause clause, StationApplication facts, RuleDay day) {
        List<StaffMember> people = facts.people();
        int total = (int) people.stream()
                .filter(member -> !day.on("station.staff.denominator") || member.title() != TitleLevel.NONE)
                .count();
        BigDecimal ratio = day.number("station.staff.ratio");
        if (total == 0) {
            return Finding.failed(
                    clause,
                    facts.staff().isEmpty()
                            ? Text.of("服务人员情况表为空", "the staff list is empty")
                            : Text.of("服务人员情况表中没有专业人员", "the staff list has no professional staff"));
        }
        long qualified =
                people.stream().filter(member -> qualified(member, day)).count();
        long needed = ratio.multiply(BigDecimal.valueOf(total))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        String percent = BigDecimal.valueOf(100 * qualified)
                .divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN)
                .toPlainString();
        Text found = qualified >= needed
                ? Text.format("%2$d人中%1$d人达到，占%3$s%%", "%d of %d qualify, %s %%", qualified, total, percent)
                : Text.format(
                        "%2$d人中%1$d人达到，占%3$s%%；至少需%4$d人，还差%5$d人",
                        "%d of %d qualify, %s %%; at least %d are needed, %d are missing",
                        qualified,
                        total,
                        percent,
                        needed,
                        needed - qualified);
        int repeated = facts.staff().size() - people.size();
        return Finding.of(
                qualified >= needed,
                clause,
                repeated == 0
                        ? found
                        : Text.of(
                                found.zh() + "（重复列出" + repeated + "行，一人只计一次）",
                                found.en() + " (" + repeated + " lines repeat somebody, who counts once)"));
    }

    private static boolean qualified(StaffMember member, RuleDay day) {
        boolean education = member.education().atLeast(Education.COLLEGE);
        boolean title = member.title().atLeast(TitleLevel.INTERMEDIATE);
        return day.on("station.staff.both") ? education && title : education || title;
    }

    private static Finding statement(Clause clause, String statement) {
        return blank(statement)
                ? Finding.failed(clause, Text.of("缺少情况说明", "lacks the statement"))
                : Finding.needsJudgement(clause, Text.of("已有说明，待市级测评", "stated, the city agency judges it"));
    }

    private static Finding qualification(Clause clause, StationApplication facts, RuleDay day) {
        List<Text> gaps = facts.qualifications().stream()
                .map(qualification -> gap(qualification, day.date()))
                .toList();
        for (int i = 0; i < gaps.size(); i++) {
            if (gaps.get(i) == null) {
                Qualification valid = facts.qualifications().get(i);
                String held = valid.name() + "（" + valid.issuer() + "，" + valid.number() + "）";
                return Finding.passed(clause, Text.of("具备" + held, "holds " + held));
            }
        }
        return Finding.failed(
                clause,
                gaps.isEmpty()
                        ? Text.of("未列出从业资格", "lists no qualification")
                        : Text.of(
                                join(gaps.stream().map(Text::zh), "；"),
                                join(gaps.stream().map(Text::en), "; ")));
    }

    /** Why a qualification does not count; null if it does. */
    private static Text gap(Qualification qualification, LocalDate day) {
        String name = blank(qualification.name()) ? "?" : qualification.name();
        if (blank(qualification.name()) || blank(qualification.issuer()) || blank(qualification.number())) {
            return Text.of(name + "缺少名称、认定单位或证书编号", name + " lacks its name, issuer or number");
        }
        LocalDate from = qualification.validFrom();
        if (from != null && from.isAfter(day)) {
            return Text.of(name + "自" + from + "起方有效", name + " is valid from " + from + " only");
        }
        LocalDate until = qualification.validUntil();
        return until == null || !until.isBefore(day)
                ? null
                : Text.of(name + "已于" + until + "到期", name + " expired on " + until);
    }

    private static Finding management(Clause clause, StationApplication facts, RuleDay day) {
        List<Text> missing = Stream.of(ManagementDocument.values())
                .filter(document -> !facts.managementDocuments().contains(document))
                .map(DOCUMENTS::get)
                .toList();
        if (!missing.isEmpty()) {
            return Finding.failed(
                    clause,
                    Text.of(
                            "缺少" + join(missing.stream().map(Text::zh), "、"),
                            "lacks " + join(missing.stream().map(Text::en), ", ")));
        }
        List<Text> unproved = Stream.of(ManagementDocument.values())
                .filter(document -> Proofs.lacking(facts, day, document))
                .map(DOCUMENTS::get)
                .toList();
        return unproved.isEmpty()
                ? Finding.passed(clause, Text.of("六项文件齐全", "all six are there"))
                : Finding.failed(
                        clause,
                        Text.of(
                                "缺少佐证材料：" + join(unproved.stream().map(Text::zh), "、"),
                                "lacks documents that prove "
                                        + join(unproved.stream().map(Text::en), ", ")));
    }

    private static String join(Stream<String> parts, String separator) {
        return parts.collect(Collectors.joining(separator));
    }
}
