package org.zhiyuan.testkit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.Assignment;
import org.zhiyuan.duty.AssignmentId;
import org.zhiyuan.duty.AssignmentQuery;
import org.zhiyuan.duty.store.AssignmentStore;

/** Tasks in memory. */
public final class MemoryAssignmentStore extends MemoryStore<AssignmentId, Assignment> implements AssignmentStore {

    public MemoryAssignmentStore() {
        super(
                Assignment::id,
                Assignment::version,
                (found, version) -> new Assignment(
                        found.id(),
                        version,
                        found.owner(),
                        found.region(),
                        found.issuer(),
                        found.content(),
                        found.stage(),
                        found.assignedAt(),
                        found.report(),
                        found.history()));
    }

    @Override
    public Assignment insert(Assignment assigned) {
        return add(assigned);
    }

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return row(id);
    }

    @Override
    public Assignment replace(Assignment next) {
        return swap(next);
    }

    @Override
    public Page<Assignment> list(AssignmentQuery query, VisibilityScope sight, LocalDate today, PageRequest page) {
        Stream<Assignment> found = all().filter(each -> sight.covers(each.region(), each.owner())
                && (query.region() == null || query.region().contains(each.region()))
                && (query.station() == null
                        || query.station().equals(each.content().station()))
                && (query.stage() == null || query.stage() == each.stage())
                && (today == null || each.open() && each.content().due().isBefore(today)));
        return today == null
                ? page(found, each -> each.id().value(), true, page)
                : page(found, each -> each.content().due() + each.id().value(), false, page);
    }
}
