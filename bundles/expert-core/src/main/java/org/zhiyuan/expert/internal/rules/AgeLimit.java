package org.zhiyuan.expert.internal.rules;

import java.time.LocalDate;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.rulebook.RuleDay;

/** The age limit that holds for a person (年龄上限), in completed years, R53, R102. */
public final class AgeLimit {

    private static final int EARLIEST_RETIREMENT = 50;
    private static final int LATEST_RETIREMENT = 80;

    private AgeLimit() {}

    /** Notes a claim that names no age at which the law lets anybody retire. */
    public static void check(Problems problems, AgeException claim) {
        problems.check(
                claim == null
                        || claim.retirementAge() >= EARLIEST_RETIREMENT && claim.retirementAge() <= LATEST_RETIREMENT,
                "ageException.retirementAge",
                Text.format(
                        "法定退休年龄须在%d至%d周岁之间",
                        "must be a statutory retirement age between %d and %d",
                        EARLIEST_RETIREMENT,
                        LATEST_RETIREMENT));
    }

    /** Whether the exception claimed is one of those listed and has its document. */
    public static boolean proven(AgeException claim) {
        return claim != null && claim.kind() != null && claim.document() != null;
    }

    /** The general limit, or the retirement age that a proven exception brings where that is higher. */
    public static int years(ExpertApplication facts, RuleDay day) {
        int general = day.integer("expert.age.limit");
        return proven(facts.ageException())
                ? Math.max(general, facts.ageException().retirementAge())
                : general;
    }

    /** Counted strictly, the birthday that reaches the limit is beyond it already. */
    public static boolean within(int age, int limit, RuleDay day) {
        return age + day.integer("expert.age.strict") <= limit;
    }

    /** The last day on which the person is within the limit. */
    public static LocalDate lastDay(ExpertApplication facts, RuleDay day) {
        return facts.idNumber()
                .turns(years(facts, day) + 1 - day.integer("expert.age.strict"))
                .minusDays(1);
    }
}
