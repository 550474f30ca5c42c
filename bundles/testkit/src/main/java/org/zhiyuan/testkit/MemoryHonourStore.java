package org.zhiyuan.testkit;

import java.util.Optional;
import java.util.Set;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourId;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.record.store.HonourStore;

/** Honours in memory. */
public final class MemoryHonourStore extends MemoryStore<HonourId, Honour> implements HonourStore {

    public MemoryHonourStore() {
        super(
                Honour::id,
                Honour::version,
                (honour, version) -> new Honour(
                        honour.id(),
                        version,
                        honour.facts(),
                        honour.proposal(),
                        honour.proposedBy(),
                        honour.grantedBy(),
                        honour.revokedOn(),
                        honour.revocationReason()));
    }

    @Override
    public Honour insert(Honour honour) {
        refuse(all().anyMatch(other -> other.revokedOn() == null && alike(other.facts(), honour.facts())));
        return add(honour);
    }

    private static boolean alike(NewHonour one, NewHonour other) {
        return one.kind() == other.kind()
                && one.recipient().equals(other.recipient())
                && one.year() == other.year()
                && one.title().equals(other.title());
    }

    @Override
    public Optional<Honour> find(HonourId id) {
        return row(id);
    }

    @Override
    public Honour replace(Honour next) {
        return swap(next);
    }

    @Override
    public Page<Honour> list(HonourQuery query, Set<String> merged, boolean inForceOnly, PageRequest page) {
        return page(
                all().filter(honour -> (!inForceOnly || honour.inForce())
                        && (query.recipient() == null
                                || query.recipient().equals(honour.facts().recipient())
                                || merged.contains(honour.facts().recipient()))
                        && (query.kind() == null
                                || query.kind() == honour.facts().kind())
                        && (query.year() == null
                                || query.year() == honour.facts().year())),
                honour -> honour.id().value(),
                true,
                page);
    }
}
