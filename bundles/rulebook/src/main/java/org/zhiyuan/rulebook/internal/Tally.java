package org.zhiyuan.rulebook.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rule.Trial;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.verdict.Verdict;

/** Counts a trial as it goes, and keeps the first of those whose outcome changes. */
final class Tally {

    private final int limit;
    private final List<Trial.Case> cases = new ArrayList<>();
    private long newlyPassing;
    private long newlyFailing;
    private long stillPassing;
    private long stillFailing;

    Tally(int limit) {
        this.limit = limit;
    }

    void add(RulePool.Candidate candidate, Verdict present, Verdict tried) {
        boolean passes = tried.acceptable();
        if (present.acceptable() == passes) {
            stillPassing += passes ? 1 : 0;
            stillFailing += passes ? 0 : 1;
            return;
        }
        newlyPassing += passes ? 1 : 0;
        newlyFailing += passes ? 0 : 1;
        if (cases.size() < limit) {
            cases.add(new Trial.Case(
                    candidate.id(), candidate.name(), candidate.stage(), passes, Differences.between(present, tried)));
        }
    }

    Trial trial(RuleSubject subject, LocalDate day, String revision, String next) {
        return new Trial(
                subject,
                day,
                revision,
                newlyPassing + newlyFailing + stillPassing + stillFailing,
                newlyPassing,
                newlyFailing,
                stillPassing,
                stillFailing,
                cases,
                next);
    }
}
