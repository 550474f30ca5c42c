package org.zhiyuan.testkit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieId;
import org.zhiyuan.decision.store.TieStore;

/** Officials' ties in memory. */
public final class MemoryTieStore extends MemoryStore<TieId, Tie> implements TieStore {

    public MemoryTieStore() {
        super(
                Tie::id,
                Tie::version,
                (tie, version) -> new Tie(
                        tie.id(),
                        version,
                        tie.official(),
                        tie.region(),
                        tie.kind(),
                        tie.unit(),
                        tie.person(),
                        tie.note(),
                        tie.declaredBy(),
                        tie.declaredAt()));
    }

    @Override
    public Tie insert(Tie tie) {
        refuse(of(tie.official()).stream()
                .anyMatch(known -> known.kind() == tie.kind()
                        && Objects.equals(known.unit(), tie.unit())
                        && Objects.equals(known.person(), tie.person())));
        return add(tie);
    }

    @Override
    public Optional<Tie> find(TieId id) {
        return row(id);
    }

    @Override
    public List<Tie> of(AccountId official) {
        return all().filter(tie -> tie.official().equals(official)).toList();
    }

    @Override
    public Page<Tie> list(AccountId official, PageRequest page) {
        return page(
                all().filter(tie -> official == null || tie.official().equals(official)),
                tie -> tie.id().value(),
                true,
                page);
    }

    @Override
    public void remove(TieId id) {
        drop(id);
    }
}
