package org.zhiyuan.expert.internal.rules;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.Profession;
import org.zhiyuan.rulebook.RuleDay;

/** The days from which years of work are counted (从业起始日期), R56, R57, R65, R71, R75: within the person's working life. */
public final class CareerDates {

    private CareerDates() {}

    /** Notes every day before the working age or after today, by its field. */
    public static void check(Problems problems, ExpertApplication application, RuleDay day) {
        Profession facts = application.profession();
        LocalDate first = application.idNumber().turns(day.integer("expert.work.age"));
        check(problems, "researchSince", facts.researchSince(), first, day);
        check(problems, "industrySince", facts.industrySince(), first, day);
        check(problems, "middleManagementSince", facts.middleManagementSince(), first, day);
        check(problems, "legalWorkSince", facts.legalWorkSince(), first, day);
    }

    /** Says the age and not the day it was reached on, which would tell the birth date (R87). */
    private static void check(Problems problems, String field, LocalDate since, LocalDate first, RuleDay day) {
        int age = day.integer("expert.work.age");
        problems.check(
                since == null || !since.isBefore(first),
                "profession." + field,
                Text.format("不得早于年满%d周岁之日", "must not be before the day of turning %d", age));
        problems.check(
                since == null || !since.isAfter(day.date()),
                "profession." + field,
                Text.of("不得晚于今天", "must not be after today"));
    }
}
