package org.zhiyuan.expert.internal.rules;

import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.rulebook.Rule;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** The basic conditions (基本条件), all of which must hold, R51 to R54. What is declared counts as met; the province judges it at review. */
public final class BasicConditions {

    private static final Text DECLARED =
            Text.of("已声明，由省级专门服务机构审核认定", "declared; the provincial agency judges it at review");
    private static final Text UNDECLARED = Text.of("申请人未作声明", "not declared by the applicant");

    private BasicConditions() {}

    public static List<Rule<Candidacy>> rules() {
        return List.of(
                declared(
                        "R51",
                        "(1)",
                        "政策法律观念强，有良好职业道德，认真负责、科学严谨、客观公正、诚实守信",
                        "aware of policy and law, ethical, responsible, rigorous, objective and honest",
                        facts -> facts.declaration().ethics()),
                declared(
                        "R52",
                        "(2)",
                        "专业基础知识坚实，实践经验较为丰富，在专业领域享有一定声誉",
                        "solid expertise, rich practice and a reputation in the field",
                        facts -> facts.declaration().reputation()),
                declared(
                        "R53",
                        "(3)",
                        "身体健康，有充沛的时间和精力",
                        "healthy, with time and energy for the work",
                        facts -> facts.declaration().healthy()
                                && facts.declaration().hasTime()),
                Rule.of(
                        new Clause(
                                "R53",
                                source("(3)"),
                                Text.of(
                                        "年龄一般不超过{expert.age.limit}周岁；院士、博士生导师、特殊津贴专家从其法定退休年龄",
                                        "not above {expert.age.limit} completed years; academicians, doctoral supervisors, "
                                                + "allowance holders: statutory retirement age")),
                        BasicConditions::age),
                declared(
                        "R54",
                        "(4)",
                        "在中小企业公共服务活动中无不良信用记录，没有违纪违法记录",
                        "no bad credit in public service for enterprises, no breach of discipline or law",
                        facts -> facts.declaration().cleanRecord()));
    }

    private static Rule<Candidacy> declared(String id, String item, String zh, String en, Declared test) {
        return Rule.of(
                new Clause(id, source(item), Text.of(zh, en)),
                (clause, facts, day) -> Finding.of(
                        test.in(facts.application()), clause, test.in(facts.application()) ? DECLARED : UNDECLARED));
    }

    /**
     * Completed years decide, so the limit holds until the day before the next birthday, or, where the rule book counts strictly, until the
     * day before the limit's own (R102). A written override of the province passes whoever is older, and nobody who is too young.
     */
    private static Finding age(Clause clause, Candidacy candidacy, RuleDay day) {
        ExpertApplication facts = candidacy.application();
        int age = facts.idNumber().ageOn(day.date());
        int least = day.integer("expert.age.least");
        if (facts.idNumber().birthDate().isAfter(day.date())) {
            return Finding.failed(
                    clause, Text.of("身份证号码中的出生日期晚于当日", "the birth date in the ID number is still to come"));
        }
        if (age < least) {
            return Finding.failed(
                    clause, Text.format("%d周岁，须年满%d周岁", "%d completed years, must be at least %d", age, least));
        }
        int general = day.integer("expert.age.limit");
        AgeException claim = facts.ageException();
        if (AgeLimit.within(age, general, day)) {
            return Finding.passed(clause, within(age, general));
        }
        int limit = AgeLimit.years(facts, day);
        boolean proven = AgeLimit.proven(claim);
        if (proven && AgeLimit.within(age, limit, day)) {
            return Finding.passed(clause, excepted(age, claim, limit));
        }
        if (candidacy.override() != null) {
            return Finding.passed(
                    clause,
                    Text.of(
                            age + "周岁，上限" + limit + "周岁，经省级书面特批（"
                                    + candidacy.override().documentNumber() + "）",
                            age + " completed years, the limit is " + limit
                                    + "; overridden in writing by the province ("
                                    + candidacy.override().documentNumber() + ")"));
        }
        if (claim == null) {
            return Finding.failed(clause, within(age, general));
        }
        return Finding.failed(
                clause,
                proven
                        ? excepted(age, claim, limit)
                        : Text.format(
                                "%d周岁，申请年龄例外但未提供证明文件",
                                "%d completed years; the exception claimed has no document to prove it", age));
    }

    private static Text within(int age, int limit) {
        return Text.format("%d周岁，上限%d周岁", "%d completed years, the limit is %d", age, limit);
    }

    private static Text excepted(int age, AgeException claim, int limit) {
        return Text.format(
                "%d周岁，按例外（%s）从法定退休年龄%d周岁，上限%d周岁",
                "%d completed years; the exception (%s) brings the statutory retirement age of %d, the limit is %d",
                age,
                claim.kind(),
                claim.retirementAge(),
                limit);
    }

    private static String source(String item) {
        return "手册专家(一)基本条件" + item;
    }

    /** Reads one declaration out of an application. */
    @FunctionalInterface
    private interface Declared {
        boolean in(ExpertApplication facts);
    }
}
