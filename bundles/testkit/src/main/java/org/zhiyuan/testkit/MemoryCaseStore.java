package org.zhiyuan.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.supervision.CaseId;
import org.zhiyuan.supervision.CaseQuery;
import org.zhiyuan.supervision.SupervisionCase;
import org.zhiyuan.supervision.store.CaseStore;

/** Cases in memory; nobody owns one. */
public final class MemoryCaseStore extends MemoryStore<CaseId, SupervisionCase> implements CaseStore {

    public MemoryCaseStore() {
        super(
                SupervisionCase::id,
                SupervisionCase::version,
                (found, version) -> new SupervisionCase(
                        found.id(),
                        version,
                        found.kind(),
                        found.subjectKind(),
                        found.subject(),
                        found.region(),
                        found.statement(),
                        found.stage(),
                        found.openedAt(),
                        found.due(),
                        found.proposal(),
                        found.history(),
                        found.sums()));
    }

    @Override
    public SupervisionCase insert(SupervisionCase opened) {
        return add(opened);
    }

    @Override
    public Optional<SupervisionCase> find(CaseId id) {
        return row(id);
    }

    @Override
    public SupervisionCase replace(SupervisionCase next) {
        return swap(next);
    }

    @Override
    public List<SupervisionCase> about(String subjectKind, String subject) {
        return all().filter(found -> found.subjectKind().equals(subjectKind)
                        && found.subject().equals(subject))
                .sorted(Comparator.comparing(
                                (SupervisionCase found) -> found.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public Page<SupervisionCase> list(CaseQuery query, VisibilityScope sight, PageRequest page) {
        return page(
                all().filter(found -> sight.covers(found.region(), null)
                        && (query.region() == null || query.region().contains(found.region()))
                        && (query.kind() == null || query.kind() == found.kind())
                        && (query.stage() == null || query.stage() == found.stage())),
                found -> found.id().value(),
                true,
                page);
    }
}
