package org.zhiyuan.expert.internal.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.expert.spi.ExpertTypes;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Verdict;

/** All experts for the rule laboratory (规则试算). */
public final class ExpertPopulation implements RulePool {

    private final ExpertFile file;
    private final ExpertTypes types;

    public ExpertPopulation(ExpertStore store, UnitOfWork work, ExpertTypes types, Clock clock) {
        this.file = new ExpertFile(store, work, clock);
        this.types = types;
    }

    @Override
    public RuleSubject subject() {
        return RuleSubject.EXPERT;
    }

    @Override
    public List<Clause> clauses(RuleDay day) {
        return new ExpertRules(day.parameters(), types).clauses(day.date());
    }

    @Override
    public Page<Candidate> page(Region region, PageRequest page) {
        return file.work
                .read(() -> file.store.list(
                        new ExpertQuery(region, null, null, null), VisibilityScope.ALL, file.today(), page))
                .map(this::candidate);
    }

    @Override
    public Candidate get(Caller caller, String id) {
        return candidate(file.work.read(() -> file.visible(caller, new ExpertId(id))));
    }

    private Candidate candidate(Expert expert) {
        return new Candidate(
                expert.id().value(),
                expert.application().name(),
                expert.stage().name(),
                expert.verdict(),
                (book, day) -> judge(new ExpertRules(book, types), expert, day));
    }

    /** Where the bundle of a type is gone, its verdict can't be made anew and stays what it was (R55). */
    private static Verdict judge(ExpertRules rules, Expert expert, LocalDate day) {
        try {
            return rules.judge(new Candidacy(expert.application(), expert.ageOverride()), day);
        } catch (PlatformException e) {
            return expert.verdict();
        }
    }
}
