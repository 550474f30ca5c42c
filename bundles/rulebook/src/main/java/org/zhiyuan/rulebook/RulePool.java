package org.zhiyuan.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Verdict;

/** Everybody a core judges by the rule book (规则适用对象库), for the rule laboratory and for looking at old decisions; an OSGi service. */
public interface RulePool {

    RuleSubject subject();

    /** The clauses of the rules that apply on that day, in order, as they are written: numbers still by the parameters they name. */
    List<Clause> clauses(RuleDay day);

    /** Those within the region, all when null; read page by page, changes nothing. */
    Page<Candidate> page(Region region, PageRequest page);

    /** @throws org.zhiyuan.core.PlatformException NOT_FOUND, also if out of the caller's sight */
    Candidate get(Caller caller, String id);

    /**
     * One of them.
     *
     * @param stored the verdict it was decided under, null while there is none
     * @param rules judges its frozen facts by a book on a day
     */
    record Candidate(
            String id,
            String name,
            String stage,
            Verdict stored,
            BiFunction<RuleParameters, LocalDate, Verdict> rules) {}
}
