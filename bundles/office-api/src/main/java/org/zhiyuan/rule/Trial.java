package org.zhiyuan.rule;

import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.verdict.Finding;

/**
 * What changed values would do to the pool (试算结果).
 *
 * @param revision the book they are compared with
 * @param judged how many were looked at
 * @param cases those whose outcome changes, as many as were asked for
 * @param next null when the whole pool was looked at, else where the time ran out
 */
public record Trial(
        RuleSubject subject,
        LocalDate day,
        String revision,
        long judged,
        long newlyPassing,
        long newlyFailing,
        long stillPassing,
        long stillFailing,
        List<Case> cases,
        String next) {

    public Trial {
        cases = List.copyOf(cases);
    }

    /** One whose outcome changes, with the findings that do. */
    public record Case(String id, String name, String stage, boolean passes, List<Finding> findings) {

        public Case {
            findings = List.copyOf(findings);
        }
    }
}
