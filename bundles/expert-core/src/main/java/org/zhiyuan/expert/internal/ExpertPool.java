package org.zhiyuan.expert.internal;

import java.time.Clock;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Sight;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.internal.rules.ExpertRules;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rulebook.RulePool;

/** All experts for the rule laboratory (规则试算). */
public final class ExpertPool implements RulePool {

    private final ExpertFile file;

    public ExpertPool(ExpertStore store, UnitOfWork work, Clock clock) {
        this.file = new ExpertFile(store, work, clock);
    }

    @Override
    public RuleSubject subject() {
        return RuleSubject.EXPERT;
    }

    @Override
    public Page<Candidate> page(Region region, PageRequest page) {
        return file.work.read(() -> file.store.list(new ExpertQuery(region, null, null, null), Sight.ALL, page)).map(ExpertPool::candidate);
    }

    @Override
    public Candidate get(Caller caller, String id) {
        return candidate(file.work.read(() -> file.visible(caller, new ExpertId(id))));
    }

    private static Candidate candidate(Expert expert) {
        return new Candidate(expert.id().value(), expert.application().name(), expert.stage().name(), expert.verdict(),
                (book, day) -> new ExpertRules(book).judge(expert.application(), day));
    }
}
