package org.zhiyuan.testkit;

import java.util.Optional;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.Petition;
import org.zhiyuan.duty.PetitionId;
import org.zhiyuan.duty.PetitionQuery;
import org.zhiyuan.duty.store.PetitionStore;

/** Petitions in memory. */
public final class MemoryPetitionStore extends MemoryStore<PetitionId, Petition> implements PetitionStore {

    public MemoryPetitionStore() {
        super(
                Petition::id,
                Petition::version,
                (found, version) -> new Petition(
                        found.id(),
                        version,
                        found.owner(),
                        found.region(),
                        found.content(),
                        found.raisedAt(),
                        found.answer(),
                        found.answeredAt()));
    }

    @Override
    public Petition insert(Petition raised) {
        return add(raised);
    }

    @Override
    public Optional<Petition> find(PetitionId id) {
        return row(id);
    }

    @Override
    public Petition replace(Petition next) {
        return swap(next);
    }

    @Override
    public Page<Petition> list(PetitionQuery query, VisibilityScope sight, PageRequest page) {
        return page(
                all().filter(each -> sight.covers(each.region(), each.owner())
                        && (query.region() == null || query.region().contains(each.region()))
                        && (query.industry() == null
                                || query.industry() == each.content().industry())
                        && (query.open() == null || query.open() == each.open())),
                each -> each.id().value(),
                true,
                page);
    }
}
