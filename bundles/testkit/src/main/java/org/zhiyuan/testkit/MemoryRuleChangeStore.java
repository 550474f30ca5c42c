package org.zhiyuan.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleChangeId;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.rule.store.RuleChangeStore;

/** Changes of rule books in memory. */
public final class MemoryRuleChangeStore extends MemoryStore<RuleChangeId, RuleChange> implements RuleChangeStore {

    public MemoryRuleChangeStore() {
        super(
                RuleChange::id,
                RuleChange::version,
                (change, version) -> new RuleChange(
                        change.id(),
                        version,
                        change.ruleBook(),
                        change.parameter(),
                        change.value(),
                        change.from(),
                        change.source(),
                        change.reason(),
                        change.stage(),
                        change.proposal(),
                        change.history()));
    }

    @Override
    public RuleChange insert(RuleChange change) {
        refuse(taken(change));
        return add(change);
    }

    @Override
    public Optional<RuleChange> find(RuleChangeId id) {
        return row(id);
    }

    @Override
    public RuleChange replace(RuleChange next) {
        refuse(taken(next));
        return swap(next);
    }

    private boolean taken(RuleChange next) {
        return next.stage() == RuleChangeStage.PUBLISHED
                && published(next.ruleBook()).stream()
                        .anyMatch(other -> !other.id().equals(next.id())
                                && other.parameter().equals(next.parameter())
                                && other.from().equals(next.from()));
    }

    @Override
    public Page<RuleChange> list(String ruleBook, PageRequest page) {
        return page(
                all().filter(change -> change.ruleBook().equals(ruleBook)),
                change -> change.id().value(),
                true,
                page);
    }

    @Override
    public List<RuleChange> published(String ruleBook) {
        return all().filter(change -> change.ruleBook().equals(ruleBook) && change.stage() == RuleChangeStage.PUBLISHED)
                .sorted(Comparator.comparing(change -> change.id().value()))
                .toList();
    }
}
