package org.zhiyuan.store.jpa.internal.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.store.jpa.internal.JpaUnitOfWork;
import org.zhiyuan.store.jpa.internal.body.Bodies;
import org.zhiyuan.store.jpa.internal.entity.CaseEntity;
import org.zhiyuan.store.jpa.internal.query.Order;
import org.zhiyuan.store.jpa.internal.query.Where;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.SupervisionCase;
import org.zhiyuan.supervision.store.CaseStore;

/** Cases in the table {@code cases}; a case belongs to nobody, so who sees only their own sees none. */
public final class JpaCaseStore implements CaseStore {

    private final Aggregates<SupervisionCase, CaseEntity> rows;

    public JpaCaseStore(JpaUnitOfWork units, Bodies bodies) {
        this.rows = new Aggregates<>(
                units,
                bodies,
                SupervisionCase.class,
                CaseEntity.class,
                CaseEntity::new,
                found -> found.id().value(),
                CaseEntity::copy);
    }

    @Override
    public SupervisionCase insert(SupervisionCase opened) {
        return rows.insert(opened);
    }

    @Override
    public Optional<SupervisionCase> find(CaseId id) {
        return rows.find(id.value());
    }

    @Override
    public SupervisionCase replace(SupervisionCase next) {
        return rows.replace(next);
    }

    @Override
    public List<SupervisionCase> about(String subjectKind, String subject) {
        return rows.all(new Where().is("subjectKind", subjectKind).is("subject", subject), Order.LATEST);
    }

    @Override
    public Page<SupervisionCase> list(CaseQuery query, VisibilityScope sight, PageRequest page) {
        return rows.page(
                new Where()
                        .in(query.region())
                        .is("kind", query.kind())
                        .is("stage", query.stage())
                        .seen(sight),
                Order.LATEST,
                page);
    }
}
