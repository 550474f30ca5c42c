package org.zhiyuan.rule.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.rule.RuleChange;
import org.zhiyuan.rule.RuleChangeId;

/** Keeps the changes of rule books; a parameter of a book has at most one published change a day. */
public interface RuleChangeStore {

    /** @return with version 1 */
    RuleChange insert(RuleChange change);

    Optional<RuleChange> find(RuleChangeId id);

    /** @throws org.zhiyuan.core.PlatformException STALE, or CONFLICT if another change of that parameter and day is published */
    RuleChange replace(RuleChange next);

    /** Latest first. */
    Page<RuleChange> list(String ruleBook, PageRequest page);

    /** Every change of the book that is published, in the order of proposal. */
    List<RuleChange> published(String ruleBook);
}
