package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleChangeId;
import org.zhiyuan.rule.RuleChangeStage;
import org.zhiyuan.rule.store.RuleChangeStore;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.RuleChangeEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;

/** Changes of rule books in the table {@code rule_changes}. */
public final class JpaRuleChangeStore implements RuleChangeStore {

    private final Aggregates<RuleChange, RuleChangeEntity> rows;

    public JpaRuleChangeStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                RuleChange.class,
                RuleChangeEntity.class,
                RuleChangeEntity::new,
                change -> change.id().value(),
                RuleChangeEntity::copy);
    }

    @Override
    public RuleChange insert(RuleChange change) {
        return rows.insert(change);
    }

    @Override
    public Optional<RuleChange> find(RuleChangeId id) {
        return rows.find(id.value());
    }

    @Override
    public RuleChange replace(RuleChange next) {
        return rows.replace(next);
    }

    @Override
    public Page<RuleChange> list(String ruleBook, PageRequest page) {
        return rows.page(new Where().is("ruleBook", ruleBook), Order.LATEST, page);
    }

    @Override
    public List<RuleChange> published(String ruleBook) {
        return rows.all(
                new Where().is("ruleBook", ruleBook).is("stage", RuleChangeStage.PUBLISHED), Order.byText("id"));
    }
}
