package org.zhiyuan.station.internal.rules;

import static org.zhiyuan.station.internal.rules.StationRules.blank;
import static org.zhiyuan.station.internal.rules.StationRules.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.identity.Contact;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.station.PriorityClass;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** What the institution is: R17, R18, R19, and R37, R41. */
final class InstitutionRules {

    /** Registered with the market regulator as an individual business (个体工商户): no legal person. */
    private static final String INDIVIDUAL_BUSINESS = "92";

    /** The list of classes that are ranked first. */
    static final String PREFERRED = "station.preferred";

    private InstitutionRules() {}

    static List<Rule<StationApplication>> all(Occasion occasion) {
        return List.of(
                Rule.of(clause("R17", "推荐条件1", "具有独立法人资格", "is a legal person"), InstitutionRules::legalPerson),
                Rule.of(
                        clause(
                                "R18",
                                "推荐条件1",
                                "机构运营{station.operation.years}年以上",
                                "has operated for {station.operation.years} years or more"),
                        (clause, facts, day) -> operation(clause, facts, day, occasion.reference(day))),
                Rule.of(
                        clause(
                                "R19",
                                "推荐条件2",
                                "财务收支良好、经营规范、可持续发展的中小企业服务机构",
                                "is an SME service organisation with sound finances and compliant, sustainable operation"),
                        InstitutionRules::finances));
    }

    /** Nothing is waived for those ranked first, and nothing fails without: it passes who is in a class of the list in force. */
    static Rule<StationApplication> priority() {
        return Rule.of(
                clause(
                        "R37",
                        "推荐程序5",
                        "园区、集群、示范基地、示范平台优先遴选（不免除任何条件）",
                        "parks, clusters, innovation bases and demonstration platforms are ranked first, no condition is waived"),
                InstitutionRules::classes);
    }

    static Rule<StationApplication> contactPerson() {
        return Rule.of(
                clause("R41", "认定管理3", "安排专人对接志愿服务工作", "has a dedicated contact person"), (clause, facts, day) -> {
                    Contact contact = facts.contact();
                    boolean there = contact != null && !blank(contact.name()) && contact.phone() != null;
                    return Finding.of(
                            there,
                            clause,
                            there
                                    ? Text.of("已明确专人", "a contact person is named")
                                    : Text.of("缺少专人姓名或电话", "lacks the person's name or phone"));
                });
    }

    private static Finding legalPerson(Clause clause, StationApplication facts, RuleDay day) {
        String code = facts.creditCode().value();
        if (code.startsWith(INDIVIDUAL_BUSINESS)) {
            return Finding.failed(
                    clause,
                    Text.of(
                            "统一社会信用代码" + code + "属个体工商户，不具有法人资格",
                            "credit code " + code + " is that of an individual business, which is no legal person"));
        }
        return Finding.passed(
                clause,
                Text.of("统一社会信用代码" + code + "校验通过", "credit code " + code + " has both its check characters right"));
    }

    /** By the reference date that the rule book names, so that who is in time for a round does not depend on the day it looks. */
    private static Finding operation(Clause clause, StationApplication facts, RuleDay day, LocalDate reference) {
        int years = day.integer("station.operation.years");
        LocalDate founded = facts.foundedOn();
        if (founded == null) {
            return Finding.failed(clause, Text.of("缺少成立日期", "lacks the founding date"));
        }
        LocalDate enough = Times.anniversary(founded, years);
        return !enough.isAfter(reference)
                ? Finding.passed(
                        clause,
                        Text.format(
                                "%s成立，至参照日%s已满%d年",
                                "founded on %s, by the reference date %s for %d years or more",
                                founded,
                                reference,
                                years))
                : Finding.failed(
                        clause,
                        Text.format(
                                "%s成立，至参照日%s未满%d年；满年之日为%s",
                                "founded on %s, by the reference date %s for less than %d years; enough from %s",
                                founded,
                                reference,
                                years,
                                enough));
    }

    private static Finding finances(Clause clause, StationApplication facts, RuleDay day) {
        if (!facts.smeServiceOrganization()) {
            return Finding.failed(clause, Text.of("不是中小企业服务机构", "is not an SME service organisation"));
        }
        if (blank(facts.finances())) {
            return Finding.failed(clause, Text.of("缺少财务与经营情况说明", "lacks the statement on finances and operation"));
        }
        return Proofs.lacking(facts, day, "R19")
                ? Finding.failed(clause, Proofs.LACKING)
                : Finding.needsJudgement(clause, Text.of("已有说明，待市级测评", "stated, the city agency judges it"));
    }

    private static Finding classes(Clause clause, StationApplication facts, RuleDay day) {
        List<Text> names = day.codes(PREFERRED).stream()
                .filter(code -> facts.priorities().contains(new PriorityClass(code)))
                .map(code -> day.parameters().label(PREFERRED, code))
                .toList();
        if (names.isEmpty()) {
            return Finding.notReliedOn(clause, Text.of("不属于优先遴选的类别", "of no class that is ranked first"));
        }
        return Finding.passed(
                clause,
                Text.of(
                        "属于优先遴选的类别：" + names.stream().map(Text::zh).collect(Collectors.joining("、")),
                        "ranked first as " + names.stream().map(Text::en).collect(Collectors.joining(", "))));
    }
}
