package org.zhiyuan.testkit;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sight;
import org.zhiyuan.duty.Concern;
import org.zhiyuan.duty.ConcernId;
import org.zhiyuan.duty.ConcernQuery;
import org.zhiyuan.duty.store.ConcernStore;

/** Concerns in memory. */
public final class MemoryConcernStore extends MemoryStore<ConcernId, Concern> implements ConcernStore {

    public MemoryConcernStore() {
        super(Concern::id, Concern::version, (found, version) -> new Concern(found.id(), version, found.owner(), found.region(),
                found.content(), found.raisedAt(), found.answer(), found.answeredAt()));
    }

    @Override
    public Concern insert(Concern raised) {
        return add(raised);
    }

    @Override
    public Optional<Concern> find(ConcernId id) {
        return row(id);
    }

    @Override
    public Concern replace(Concern next) {
        return swap(next);
    }

    @Override
    public Page<Concern> list(ConcernQuery query, Sight sight, PageRequest page) {
        return page(all().filter(each -> sight.covers(each.region(), each.owner())
                && (query.region() == null || query.region().contains(each.region()))
                && (query.industry() == null || query.industry() == each.content().industry())
                && (query.open() == null || query.open() == each.open())), each -> each.id().value(), true, page);
    }
}
