package org.zhiyuan.verdict;

import java.time.LocalDate;
import org.zhiyuan.core.Text;

/**
 * One condition of the rule book held against the facts: the clause, what was found, and for a bar its last day plus one (null if
 * open-ended).
 */
public record Finding(Clause clause, Outcome outcome, Text found, LocalDate barredUntil) {

    public static Finding passed(Clause clause, Text found) {
        return new Finding(clause, Outcome.PASSED, found, null);
    }

    public static Finding failed(Clause clause, Text found) {
        return new Finding(clause, Outcome.FAILED, found, null);
    }

    public static Finding needsJudgement(Clause clause, Text found) {
        return new Finding(clause, Outcome.NEEDS_JUDGEMENT, found, null);
    }

    /** @param until the first day on which the bar no longer holds, null while an investigation lasts */
    public static Finding barred(Clause clause, Text found, LocalDate until) {
        return new Finding(clause, Outcome.BARRED, found, until);
    }

    /** An alternative that is not met and not needed; stands in nobody's way. */
    public static Finding notReliedOn(Clause clause, Text found) {
        return new Finding(clause, Outcome.NOT_RELIED_ON, found, null);
    }

    /** Whether it stands in the way for now. */
    public boolean obstructs() {
        return outcome != Outcome.PASSED && outcome != Outcome.NOT_RELIED_ON;
    }

    public static Finding of(boolean holds, Clause clause, Text found) {
        return holds ? passed(clause, found) : failed(clause, found);
    }
}
