package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleChangeStage;

/** A change of a rule book; while it is published it alone holds its parameter's day. */
@Entity
@Table(name = "rule_changes")
public class RuleChangeEntity extends AggregateEntity {

    @Column(name = "rule_book")
    private String ruleBook;

    @Column(name = "stage")
    private String stage;

    @Column(name = "published_slot")
    private String slot;

    public void copy(RuleChange change) {
        this.ruleBook = change.ruleBook();
        this.stage = change.stage().name();
        this.slot = change.stage() == RuleChangeStage.PUBLISHED
                ? change.ruleBook() + "|" + change.parameter() + "|" + change.from()
                : null;
    }
}
